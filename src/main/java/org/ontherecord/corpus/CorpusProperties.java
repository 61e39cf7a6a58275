package org.ontherecord.corpus;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * Where the corpus is.
 *
 * @param location a folder, or {@code classpath:} and a folder on the class path
 * @param maxFileSize larger files are refused
 */
@ConfigurationProperties("ontherecord.corpus")
record CorpusProperties(String location, @DefaultValue("5MB") DataSize maxFileSize) {
}
