package org.partnershipgraph.persistence.document.connection;

import com.mongodb.ConnectionString;
import com.mongodb.MongoNamespace;
import java.time.Duration;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.convert.DurationStyle;
import org.springframework.util.StringUtils;

/**
 * What is said of the store beside the address of its server.
 *
 * @param timeout how long a command may take, waiting for a server and retrying included
 * @param database name of the database
 */
record StoreSettings(Duration timeout, String database) {

    private static final Pattern FORBIDDEN = Pattern.compile("[$@:]");
    private static final String USUAL_DATABASE = "partnerships";

    /** {@link SettingException} where one of them cannot be used. */
    static StoreSettings of(String timeout, @Nullable String database, ConnectionString address) {
        return new StoreSettings(timeout(timeout), database(database, address.getDatabase()));
    }

    private static Duration timeout(String setting) {
        try {
            var timeout = DurationStyle.detectAndParse(setting.strip());
            if (timeout.toMillis() > 0) {
                return timeout;
            }
            throw new IllegalArgumentException("it is no time at all");
        } catch (IllegalArgumentException | ArithmeticException e) {
            throw new SettingException(
                    "PARTNERSHIPS_STORE_TIMEOUT is '%s', which is no time that can be waited".formatted(setting),
                    "Give it a form such as 2s or 500ms, more than nothing.",
                    e);
        }
    }

    /** The setting counts more than the address. */
    private static String database(@Nullable String setting, @Nullable String inAddress) {
        if (StringUtils.hasText(setting)) {
            return requirePossible(setting, "'%s' cannot be the name of a database".formatted(setting));
        }
        // It may be a part of a password that was not encoded, so it is not repeated.
        return StringUtils.hasText(inAddress)
                ? requirePossible(
                        inAddress, "What SPRING_MONGODB_URI has behind the last slash is no name of a database")
                : USUAL_DATABASE;
    }

    private static String requirePossible(String name, String problem) {
        try {
            MongoNamespace.checkDatabaseNameValidity(name);
            if (FORBIDDEN.matcher(name).find()) {
                throw new IllegalArgumentException("a character that databases have no use for");
            }
            return name;
        } catch (IllegalArgumentException e) {
            throw new SettingException(
                    problem,
                    "Name it with SPRING_MONGODB_DATABASE or in SPRING_MONGODB_URI, without spaces and any of"
                            + " / \\ . \" * < > : | ? $ @. In the address, every character of the password that is"
                            + " neither letter nor digit has to be percent-encoded.",
                    e);
        }
    }
}
