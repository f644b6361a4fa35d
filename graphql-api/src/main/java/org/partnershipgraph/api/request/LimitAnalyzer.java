package org.partnershipgraph.api.request;

import java.time.Duration;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.bind.BindException;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.core.Ordered;

/** Explains an invalid value of a limit at start-up. */
class LimitAnalyzer extends AbstractFailureAnalyzer<BindException> implements Ordered {

    private static final String LIMITS = "partnerships.limits";

    @Override
    protected @Nullable FailureAnalysis analyze(Throwable failure, BindException cause) {
        if (!cause.getName().toString().startsWith(LIMITS)) {
            return null;
        }
        var description = description(cause);
        var variable = description.split(" ", 2)[0].replace('.', '_').toUpperCase(Locale.ROOT);
        return new FailureAnalysis(
                description,
                "Correct the setting, such as in the environment variable %s, or leave it out".formatted(variable),
                cause);
    }

    /** Values of the wrong type are described here, values out of range by {@link QueryLimits}. */
    private static String description(BindException cause) {
        var property = cause.getProperty();
        if (property == null) {
            return String.valueOf(
                    NestedExceptionUtils.getMostSpecificCause(cause).getMessage());
        }
        var wanted = cause.getTarget().getType().resolve() == Duration.class
                ? QueryLimits.TIMES
                : "a whole number from 1 to " + Integer.MAX_VALUE;
        return "%s is \"%s\": give %s".formatted(cause.getName(), property.getValue(), wanted);
    }

    @Override
    public int getOrder() {
        return HIGHEST_PRECEDENCE;
    }
}
