package org.ontherecord.corpus;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.boot.context.properties.source.InvalidConfigurationPropertyValueException;
import org.springframework.util.unit.DataSize;

/**
 * Where the corpus is and how it is read.
 *
 * @param location a folder, or {@code classpath:} and a folder on the class path
 * @param maxFileSize a larger file, or line of articles, is refused
 * @param read whether this process reads the corpus; a web replica does not
 * @param again whether to read and attribute everything again, changed or not
 */
@ConfigurationProperties("ontherecord.corpus")
public record CorpusProperties(String location, @DefaultValue("5MB") DataSize maxFileSize,
		@DefaultValue("true") boolean read, @DefaultValue("false") boolean again) {

	private static final DataSize LARGEST = DataSize.ofGigabytes(1);

	public CorpusProperties {
		if (location.isBlank()) {
			throw new InvalidConfigurationPropertyValueException("ontherecord.corpus.location", location,
					"name a folder");
		}
		if (maxFileSize.toBytes() < 1 || maxFileSize.compareTo(LARGEST) > 0) {
			throw new InvalidConfigurationPropertyValueException("ontherecord.corpus.max-file-size", maxFileSize,
					"give a size from 1B to 1GB, like 5MB");
		}
	}

	/** What decides, beside its text, whether a file is taken in. */
	String settings() {
		return "max-file-size=" + this.maxFileSize.toBytes();
	}

}
