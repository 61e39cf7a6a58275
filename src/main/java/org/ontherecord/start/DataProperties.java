package org.ontherecord.start;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.boot.context.properties.source.InvalidConfigurationPropertyValueException;

/**
 * Where database and index of a corpus in a folder are kept.
 *
 * @param folder the folder that has a place for each corpus
 * @param renew whether to set aside what is kept and to read all articles anew
 */
@ConfigurationProperties("ontherecord.data")
record DataProperties(@DefaultValue("data") String folder, @DefaultValue("false") boolean renew) {

	static final String FOLDER = "ontherecord.data.folder";

	DataProperties {
		if (folder.isBlank()) {
			throw new InvalidConfigurationPropertyValueException(FOLDER, folder, "name a folder");
		}
	}

}
