package org.partnershipgraph.persistence.document.connection;

import com.mongodb.MongoCommandException;
import com.mongodb.MongoException;
import java.util.Locale;
import java.util.Map;

/** Names the right that a user of MongoDB lacks, from the server's message, which quotes the whole command. */
class MissingRight {

    private static final int UNAUTHORIZED = 13;

    /** Privilege actions whose names differ from those of the commands. */
    private static final Map<String, String> ACTIONS = Map.of(
            "aggregate", "find",
            "count", "find",
            "create", "createCollection",
            "createindexes", "createIndex",
            "delete", "remove",
            "findandmodify", "update",
            "getmore", "find");

    private MissingRight() {}

    static boolean isCauseOf(RuntimeException failure) {
        return failure instanceof MongoException known && known.getCode() == UNAUTHORIZED;
    }

    /** The name of the right, such as createIndex, or what the server says about it. */
    static String of(RuntimeException failure) {
        var message = failure instanceof MongoCommandException command
                ? command.getErrorMessage()
                : String.valueOf(failure.getMessage());
        if (message.contains("$changeStream")) {
            return "changeStream";
        }
        var start = message.indexOf('{');
        var end = message.indexOf(':', Math.max(start, 0));
        if (start < 0 || end < 0) {
            return message;
        }
        var command = message.substring(start + 1, end).strip();
        return ACTIONS.getOrDefault(command.toLowerCase(Locale.ROOT), command);
    }
}
