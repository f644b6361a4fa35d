package org.partnershipgraph.persistence.document.archive;

import static java.util.Objects.requireNonNull;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.bson.Document;
import org.bson.json.JsonMode;
import org.bson.json.JsonWriterSettings;
import org.jspecify.annotations.Nullable;

/**
 * A record in an archive, which is one line of JSON. Equal documents give equal lines, and a line preserves the type of
 * every value.
 *
 * @param kind name of its collection, such as municipality
 * @param document as stored
 */
record ArchivedRecord(String kind, Document document) {

    private static final Comparator<String> ID_FIRST =
            Comparator.comparing((String field) -> !field.equals("_id")).thenComparing(Comparator.naturalOrder());

    /** Relaxed Extended JSON as such would turn a small long into an int. */
    private static final JsonWriterSettings RELAXED_WITH_LONGS = JsonWriterSettings.builder()
            .outputMode(JsonMode.RELAXED)
            .int64Converter((number, writer) -> {
                writer.writeStartObject();
                writer.writeName("$numberLong");
                writer.writeString(Long.toString(number));
                writer.writeEndObject();
            })
            .build();

    ArchivedRecord {
        requireNonNull(document.get("_id"), "it has no _id");
    }

    static ArchivedRecord parse(String line) {
        var fields = Document.parse(line);
        return new ArchivedRecord(
                requireNonNull(fields.getString("kind"), "it has no kind"),
                requireNonNull(fields.get("record", Document.class), "it has no record"));
    }

    /** SHA-256, to be taken over all lines of records. */
    static MessageDigest newChecksum() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e); // every JVM has it
        }
    }

    static String json(Document line) {
        return line.toJson(RELAXED_WITH_LONGS);
    }

    String json() {
        return json(new Document("kind", kind).append("record", sorted(document)));
    }

    /** The value with its fields in alphabetical order after the identifier. */
    private static @Nullable Object sorted(@Nullable Object value) {
        if (value instanceof Map<?, ?> fields) {
            var sorted = new TreeMap<String, @Nullable Object>(ID_FIRST);
            fields.forEach((name, field) -> sorted.put(String.valueOf(name), sorted(field)));
            return sorted;
        }
        return value instanceof List<?> list
                ? list.stream().map(ArchivedRecord::sorted).toList()
                : value;
    }

    @Override
    public String toString() {
        return kind + " " + document.get("_id");
    }
}
