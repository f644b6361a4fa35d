package org.partnershipgraph.persistence.document.connection;

import com.mongodb.ConnectionString;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says that SPRING_MONGODB_URI cannot be read, without the driver's words, which may repeat a password. */
class BadAddressAnalyzer extends AbstractFailureAnalyzer<IllegalArgumentException> {

    @Override
    protected @Nullable FailureAnalysis analyze(Throwable rootFailure, IllegalArgumentException cause) {
        if (!isOfTheAddress(cause) && !isOfTheAddress(rootFailure)) {
            return null;
        }
        return new FailureAnalysis(
                "SPRING_MONGODB_URI is not the address of a MongoDB server",
                "Give it the form mongodb://user:password@host:27017/?replicaSet=name, with every character of the"
                        + " password that is neither letter nor digit percent-encoded.",
                cause);
    }

    private static boolean isOfTheAddress(Throwable failure) {
        return Arrays.stream(failure.getStackTrace())
                .anyMatch(step -> step.getClassName().equals(ConnectionString.class.getName()));
    }
}
