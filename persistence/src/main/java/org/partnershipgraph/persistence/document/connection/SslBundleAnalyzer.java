package org.partnershipgraph.persistence.document.connection;

import java.util.Arrays;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.diagnostics.FailureAnalyzer;
import org.springframework.boot.mongodb.autoconfigure.StandardMongoClientSettingsBuilderCustomizer;
import org.springframework.boot.ssl.NoSuchSslBundleException;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.core.env.Environment;
import org.springframework.util.StringUtils;

/** Says in one message that the certificates for the connection to a database server cannot be used, and why. */
class SslBundleAnalyzer implements FailureAnalyzer {

    private final Environment settings;

    SslBundleAnalyzer(Environment settings) {
        this.settings = settings;
    }

    @Override
    public @Nullable FailureAnalysis analyze(Throwable failure) {
        var bundle = settings.getProperty("spring.mongodb.ssl.bundle");
        var cause = failure;
        while (cause != null && !isOfTheBundle(cause)) {
            cause = cause.getCause();
        }
        if (cause == null || !StringUtils.hasText(bundle)) {
            return null;
        }
        return cause instanceof NoSuchSslBundleException ? missing(bundle, cause) : unusable(bundle, cause);
    }

    /** Whichever way it fails, it is while the driver is told of the bundle. */
    private static boolean isOfTheBundle(Throwable failure) {
        return Arrays.stream(failure.getStackTrace())
                .anyMatch(step -> step.getMethodName().equals("configureSslIfNeeded")
                        && step.getClassName().equals(StandardMongoClientSettingsBuilderCustomizer.class.getName()));
    }

    private static FailureAnalysis missing(String bundle, Throwable cause) {
        return new FailureAnalysis(
                "SPRING_MONGODB_SSL_BUNDLE names the SSL bundle '%s', and there is none of that name".formatted(bundle),
                ("Define it with %s=file:/path/authority.pem, or name another. Of bundles that are"
                                + " defined in the environment, the names are in lower case.")
                        .formatted(certificate(bundle)),
                cause);
    }

    private FailureAnalysis unusable(String bundle, Throwable cause) {
        return new FailureAnalysis(
                "The SSL bundle '%s', which SPRING_MONGODB_SSL_BUNDLE names, cannot be used: %s"
                        .formatted(bundle, withoutKey(bundle, reason(cause))),
                "Correct its settings, such as %s=file:/path/authority.pem, or the files that they name."
                        .formatted(certificate(bundle)),
                cause);
    }

    private static String reason(Throwable failure) {
        var outer = String.valueOf(failure.getMessage());
        var inner = String.valueOf(
                NestedExceptionUtils.getMostSpecificCause(failure).getMessage());
        return outer.contains(inner) ? outer : outer + ": " + inner;
    }

    /** A private key may stand in the setting itself, and is taken for the name of a file where its first line is missing. */
    private String withoutKey(String bundle, String reason) {
        var key = settings.getProperty("spring.ssl.bundle.pem.%s.keystore.private-key".formatted(bundle));
        return StringUtils.hasText(key) ? reason.replace(key, "(the private key)") : reason;
    }

    private static String certificate(String bundle) {
        return "SPRING_SSL_BUNDLE_PEM_%s_TRUSTSTORE_CERTIFICATE"
                .formatted(bundle.toUpperCase(Locale.ROOT).replace("-", ""));
    }
}
