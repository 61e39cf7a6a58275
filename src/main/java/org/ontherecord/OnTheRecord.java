package org.ontherecord;

import org.ontherecord.web.OutOfMemory;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;

/** Starts the application. */
@SpringBootApplication
@ConfigurationPropertiesScan
public class OnTheRecord {

	public static void main(String[] args) {
		OutOfMemory.watch();
		SpringApplication.run(OnTheRecord.class, args);
	}

}
