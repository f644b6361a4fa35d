package org.partnershipgraph.api.start;

import java.net.BindException;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.web.server.WebServerException;
import org.springframework.core.NestedExceptionUtils;

/** Says why the server cannot listen where it was told to, such as at a port that does not exist. */
class WebServerAnalyzer extends AbstractFailureAnalyzer<WebServerException> {

    @Override
    protected @Nullable FailureAnalysis analyze(Throwable failure, WebServerException cause) {
        if (!isOfTheAddress(cause)) {
            return null;
        }
        return new FailureAnalysis(
                "The server cannot listen at its address: "
                        + NestedExceptionUtils.getMostSpecificCause(cause).getMessage(),
                "Choose a free port from 1 to 65535 with the environment variable SERVER_PORT, such as SERVER_PORT=8081,"
                        + " and an address of this machine with SERVER_ADDRESS, or leave these out",
                cause);
    }

    /** The server makes its filters while it starts, and what one of these lacks has nothing to do with its address. */
    private static boolean isOfTheAddress(WebServerException cause) {
        return NestedExceptionUtils.getMostSpecificCause(cause) instanceof BindException
                || cause.getCause() instanceof IllegalArgumentException;
    }
}
