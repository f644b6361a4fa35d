package org.partnershipgraph.persistence.document.connection;

import com.mongodb.ConnectionString;
import com.mongodb.MongoNamespace;
import java.time.Duration;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.partnershipgraph.store.StoreException;
import org.springframework.boot.convert.DurationStyle;
import org.springframework.util.StringUtils;

/**
 * Settings of the store besides the address of its server.
 *
 * @param timeout how long a command may take, including retries and the wait for a server
 * @param database name of the database
 */
record StoreSettings(Duration timeout, String database) {

    private static final Pattern FORBIDDEN = Pattern.compile("[$@:]");
    private static final String DEFAULT_DATABASE = "partnerships";

    static StoreSettings of(String timeout, @Nullable String database, ConnectionString address) {
        return new StoreSettings(timeout(timeout), database(database, address.getDatabase()));
    }

    private static Duration timeout(String setting) {
        try {
            var timeout = DurationStyle.detectAndParse(setting.strip());
            if (timeout.toMillis() > 0) {
                return timeout;
            }
            throw new IllegalArgumentException("not positive");
        } catch (IllegalArgumentException | ArithmeticException e) {
            throw new StoreException(
                    "PARTNERSHIPS_STORE_TIMEOUT '%s' is not a valid duration".formatted(setting),
                    "Use a positive duration such as 2s or 500ms.",
                    e);
        }
    }

    /** The setting takes precedence over the address. */
    private static String database(@Nullable String setting, @Nullable String inAddress) {
        if (StringUtils.hasText(setting)) {
            return requireValid(setting, "'%s' is not a valid database name".formatted(setting));
        }
        // A name in the address may be a part of a password that was not encoded, so the message leaves it out.
        return StringUtils.hasText(inAddress)
                ? requireValid(
                        inAddress, "The part of SPRING_MONGODB_URI after the last slash is not a valid database name")
                : DEFAULT_DATABASE;
    }

    private static String requireValid(String name, String problem) {
        try {
            MongoNamespace.checkDatabaseNameValidity(name);
            if (FORBIDDEN.matcher(name).find()) {
                throw new IllegalArgumentException("forbidden character");
            }
            return name;
        } catch (IllegalArgumentException e) {
            throw new StoreException(
                    problem,
                    "Set it with SPRING_MONGODB_DATABASE or in SPRING_MONGODB_URI, without spaces or any of"
                            + " / \\ . \" * < > : | ? $ @. In the address, percent-encode every character of the password"
                            + " that is neither a letter nor a digit.",
                    e);
        }
    }
}
