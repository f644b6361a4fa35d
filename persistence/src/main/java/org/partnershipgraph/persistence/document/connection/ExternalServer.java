package org.partnershipgraph.persistence.document.connection;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.partnershipgraph.store.StoreException;
import org.springframework.boot.mongodb.autoconfigure.MongoConnectionDetails;
import org.springframework.boot.mongodb.autoconfigure.MongoProperties;
import org.springframework.boot.mongodb.autoconfigure.PropertiesMongoConnectionDetails;
import org.springframework.boot.ssl.NoSuchSslBundleException;
import org.springframework.boot.ssl.SslBundles;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.core.env.Environment;
import org.springframework.util.StringUtils;

/** The address and certificates of a MongoDB server, checked so that an error names the setting that caused it. */
class ExternalServer {

    private final Environment settings;
    private final MongoConnectionDetails details;
    private final String bundle;

    ExternalServer(Environment settings, MongoProperties properties, @Nullable SslBundles bundles) {
        this.settings = settings;
        details = new PropertiesMongoConnectionDetails(properties, bundles);
        bundle = String.valueOf(properties.getSsl().getBundle());
    }

    MongoConnectionDetails connectionDetails() {
        checkAddress();
        checkBundle();
        return details;
    }

    private void checkAddress() {
        try {
            details.getConnectionString();
        } catch (IllegalArgumentException e) {
            // Without the driver's message, which may repeat a part of the password.
            throw new StoreException(
                    "SPRING_MONGODB_URI is not the address of a MongoDB server",
                    "Use the form mongodb://user:password@host:27017/?replicaSet=name, and percent-encode every character"
                            + " of the password that is neither a letter nor a digit.");
        }
    }

    private void checkBundle() {
        try {
            var certificates = details.getSslBundle();
            if (certificates != null) {
                certificates.createSslContext();
            }
        } catch (NoSuchSslBundleException e) {
            throw new StoreException(
                    "SPRING_MONGODB_SSL_BUNDLE names the SSL bundle '%s', which does not exist".formatted(bundle),
                    ("Define it with %s=file:/path/authority.pem, or name another one. Bundles that are defined in the"
                                    + " environment have names in lower case.")
                            .formatted(certificateSetting()),
                    e);
        } catch (RuntimeException e) {
            throw new StoreException(
                    "The SSL bundle '%s', which SPRING_MONGODB_SSL_BUNDLE names, cannot be used: %s"
                            .formatted(bundle, withoutKey(reason(e))),
                    "Correct its settings, such as %s=file:/path/authority.pem, or the files that they name."
                            .formatted(certificateSetting()),
                    e);
        }
    }

    private static String reason(Throwable failure) {
        var outer = String.valueOf(failure.getMessage());
        var inner = String.valueOf(
                NestedExceptionUtils.getMostSpecificCause(failure).getMessage());
        return outer.contains(inner) ? outer : outer + ": " + inner;
    }

    /** A private key that is set without its first line is taken for a file name, and repeated in the message. */
    private String withoutKey(String reason) {
        var key = settings.getProperty("spring.ssl.bundle.pem.%s.keystore.private-key".formatted(bundle));
        return StringUtils.hasText(key) ? reason.replace(key, "(the private key)") : reason;
    }

    private String certificateSetting() {
        return "SPRING_SSL_BUNDLE_PEM_%s_TRUSTSTORE_CERTIFICATE"
                .formatted(bundle.toUpperCase(Locale.ROOT).replace("-", ""));
    }
}
