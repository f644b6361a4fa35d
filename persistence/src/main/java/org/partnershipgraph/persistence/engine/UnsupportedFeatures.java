package org.partnershipgraph.persistence.engine;

import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.MongoServerError;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Rejects what the library would silently ignore, and so answer differently from MongoDB. */
final class UnsupportedFeatures {

    private static final int COMMAND_NOT_SUPPORTED = 115;
    private static final Set<String> OPTIONS =
            Set.of("collation", "expireAfterSeconds", "partialFilterExpression", "validator", "viewOn", "timeseries");
    private static final List<String> PARTS = List.of("indexes", "updates", "deletes");

    private UnsupportedFeatures() {}

    static void reject(String command, Document query) {
        if (command.equals("renameCollection")) {
            throw unsupported(command);
        }
        Stream.concat(Stream.of(query), PARTS.stream().flatMap(part -> documents(query.get(part))))
                .flatMap(document -> document.keySet().stream())
                .filter(OPTIONS::contains)
                .findFirst()
                .ifPresent(option -> {
                    throw unsupported(option);
                });
        documents(query.get("indexes")).forEach(UnsupportedFeatures::rejectKindOfIndex);
    }

    private static void rejectKindOfIndex(Document index) {
        if (index.get("key") instanceof Document key) {
            key.values().stream().filter(String.class::isInstance).findFirst().ifPresent(kind -> {
                throw unsupported("an index of kind " + kind);
            });
        }
    }

    private static Stream<Document> documents(@Nullable Object value) {
        return value instanceof Collection<?> list
                ? list.stream().filter(Document.class::isInstance).map(Document.class::cast)
                : Stream.of();
    }

    private static MongoServerError unsupported(String what) {
        return new MongoServerError(
                COMMAND_NOT_SUPPORTED,
                "CommandNotSupported",
                "the built-in database does not support " + what + "; a MongoDB server does");
    }
}
