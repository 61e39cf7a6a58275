package org.ontherecord.start;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.source.InvalidConfigurationPropertyValueException;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/**
 * Says in a line which setting makes no sense, what it is, and what it can be.
 */
@Order(Ordered.HIGHEST_PRECEDENCE)
class SettingFailureAnalyzer extends AbstractFailureAnalyzer<InvalidConfigurationPropertyValueException> {

	private static final String ACTION = "Mend it where it is set: an argument, an environment variable, or an application.properties. docs/OPERATIONS.md has all settings.";

	@Override
	protected @Nullable FailureAnalysis analyze(Throwable root, InvalidConfigurationPropertyValueException cause) {
		return said(cause.getName(), cause.getValue(), cause.getReason(), cause);
	}

	static FailureAnalysis said(String name, @Nullable Object value, @Nullable String reason, Throwable cause) {
		return new FailureAnalysis("%s is “%s”: %s.".formatted(name, value, reason), ACTION, cause);
	}

}
