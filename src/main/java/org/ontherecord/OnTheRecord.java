package org.ontherecord;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Starts the application. */
@SpringBootApplication
public class OnTheRecord {

	public static void main(String[] args) {
		SpringApplication.run(OnTheRecord.class, args);
	}

}
