package org.ontherecord.web;

import java.net.URI;

import org.jspecify.annotations.Nullable;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.boot.context.properties.source.InvalidConfigurationPropertyValueException;
import org.springframework.util.unit.DataSize;

/**
 * How pages are kept and where they are read.
 *
 * @param memory how much of them is kept, compressed
 * @param address where the site is read ({@code https://news.example}), whatever host a
 * request names; null where each request says so itself
 */
@ConfigurationProperties("ontherecord.pages")
public record PagesProperties(@DefaultValue("16MB") DataSize memory, @Nullable URI address) {

	public PagesProperties {
		if (address != null && (address.getHost() == null || !address.toString().matches("https?://[^/?#]+/?"))) {
			throw new InvalidConfigurationPropertyValueException("ontherecord.pages.address", address,
					"write it like https://news.example");
		}
		if (memory.isNegative()) {
			throw new InvalidConfigurationPropertyValueException("ontherecord.pages.memory", memory,
					"give a size, like 16MB, or 0 to keep none");
		}
	}

}
