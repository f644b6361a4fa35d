package org.partnershipgraph.api.start;

import java.net.BindException;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.boot.web.server.WebServerException;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.core.Ordered;

/** Explains why the server cannot listen at its address; Spring Boot's own message does not name SERVER_PORT. */
class WebServerAnalyzer extends AbstractFailureAnalyzer<WebServerException> implements Ordered {

    @Override
    protected @Nullable FailureAnalysis analyze(Throwable failure, WebServerException cause) {
        if (cause instanceof PortInUseException inUse) {
            return new FailureAnalysis(
                    "Port %s is in use by another process".formatted(inUse.getPort()),
                    "Stop that process, or set another port with the environment variable SERVER_PORT, such as"
                            + " SERVER_PORT=8081",
                    cause);
        }
        if (!isOfAddress(cause)) {
            return null;
        }
        return new FailureAnalysis(
                "The server cannot listen at its address: "
                        + NestedExceptionUtils.getMostSpecificCause(cause).getMessage(),
                "Set a free port from 1 to 65535 with the environment variable SERVER_PORT, such as SERVER_PORT=8081, and an"
                        + " address of this machine with SERVER_ADDRESS, or unset them",
                cause);
    }

    /** The server creates its filters while it starts, and their failures are wrapped in the same exception. */
    private static boolean isOfAddress(WebServerException cause) {
        return NestedExceptionUtils.getMostSpecificCause(cause) instanceof BindException
                || cause.getCause() instanceof IllegalArgumentException;
    }

    @Override
    public int getOrder() {
        return HIGHEST_PRECEDENCE;
    }
}
