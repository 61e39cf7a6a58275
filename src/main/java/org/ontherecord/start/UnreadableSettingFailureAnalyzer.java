package org.ontherecord.start;

import java.time.Duration;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.bind.BindException;
import org.springframework.boot.context.properties.source.ConfigurationProperty;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.util.unit.DataSize;

/**
 * Says in a line which setting can't be read as what it is to be.
 */
@Order(Ordered.HIGHEST_PRECEDENCE + 1)
class UnreadableSettingFailureAnalyzer extends AbstractFailureAnalyzer<BindException> {

	@Override
	protected @Nullable FailureAnalysis analyze(Throwable root, BindException cause) {
		ConfigurationProperty property = cause.getProperty();
		Class<?> type = cause.getTarget().getType().resolve();
		return (property == null || type == null) ? null : SettingFailureAnalyzer.said(property.getName().toString(),
				property.getValue(), "give " + allowed(type, cause), cause);
	}

	private static String allowed(Class<?> type, Throwable cause) {
		if (type.isEnum()) {
			return Arrays.stream(type.getEnumConstants())
				.map((value) -> value.toString().toLowerCase(Locale.ROOT))
				.collect(Collectors.joining(" or "));
		}
		if (type == boolean.class || type == Boolean.class) {
			return "true or false";
		}
		if (type == Duration.class) {
			return "a time with its unit, like 2s or 500ms";
		}
		if (type == DataSize.class) {
			return "a size with its unit, like 5MB";
		}
		return type.isPrimitive() || Number.class.isAssignableFrom(type) ? "a whole number"
				: "something else (%s)".formatted(NestedExceptionUtils.getMostSpecificCause(cause).getMessage());
	}

}
