package org.partnershipgraph.api.start;

import java.time.Duration;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.partnershipgraph.api.request.QueryLimits;
import org.springframework.boot.context.properties.bind.BindException;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.core.Ordered;
import org.springframework.util.unit.DataSize;

/** Explains an invalid value of one of the application's settings at start-up. */
class SettingAnalyzer extends AbstractFailureAnalyzer<BindException> implements Ordered {

    private static final String SETTINGS = "partnerships";

    @Override
    protected @Nullable FailureAnalysis analyze(Throwable failure, BindException cause) {
        if (!cause.getName().toString().startsWith(SETTINGS)) {
            return null;
        }
        var description = description(cause);
        return new FailureAnalysis(
                description,
                "Correct the setting, such as in the environment variable %s, or leave it out"
                        .formatted(variable(description)),
                cause);
    }

    /** Values of the wrong type are described here, values out of range by the settings themselves. */
    private static String description(BindException cause) {
        var property = cause.getProperty();
        if (property == null) {
            return String.valueOf(
                    NestedExceptionUtils.getMostSpecificCause(cause).getMessage());
        }
        var type = cause.getTarget().getType().resolve(Object.class);
        return "%s is \"%s\": give %s"
                .formatted(
                        cause.getName(),
                        property.getValue(),
                        wanted(type, cause.getName().toString()));
    }

    private static String wanted(Class<?> type, String name) {
        if (type == Duration.class) {
            return name.startsWith(QueryLimits.PREFIX) ? QueryLimits.TIMES : "a time such as 10s";
        }
        if (type == DataSize.class) {
            return "a size such as 16MB";
        }
        if (type == Boolean.class) {
            return "true or false";
        }
        return type.isEnum() ? "one of " + namesOf(type) : "a whole number from 1 to " + Integer.MAX_VALUE;
    }

    private static String namesOf(Class<?> type) {
        return Arrays.stream(type.getEnumConstants())
                .map(name -> name.toString().toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(", "));
    }

    private static String variable(String description) {
        return description.split(" ", 2)[0].replace("-", "").replace('.', '_').toUpperCase(Locale.ROOT);
    }

    @Override
    public int getOrder() {
        return HIGHEST_PRECEDENCE;
    }
}
