package org.partnershipgraph.persistence.document.archive;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.bson.Document;
import org.bson.json.JsonMode;
import org.bson.json.JsonWriterSettings;
import org.jspecify.annotations.Nullable;

/** Documents as lines of JSON: equal documents give equal lines, and a line gives back every value with its type. */
class Json {

    /** Relaxed Extended JSON would give back a short long as an int. */
    private static final JsonWriterSettings SETTINGS = JsonWriterSettings.builder()
            .outputMode(JsonMode.RELAXED)
            .int64Converter((number, writer) -> {
                writer.writeStartObject();
                writer.writeName("$numberLong");
                writer.writeString(Long.toString(number));
                writer.writeEndObject();
            })
            .build();

    private static final Comparator<String> IDENTITY_FIRST =
            Comparator.comparing((String field) -> !field.equals("_id")).thenComparing(Comparator.naturalOrder());

    private Json() {}

    static String line(Document document) {
        return document.toJson(SETTINGS);
    }

    /** The document with its fields in one order, whatever order they were written in. */
    static Document sorted(Map<?, ?> document) {
        var fields = new ArrayList<String>(document.size());
        document.keySet().forEach(field -> fields.add(String.valueOf(field)));
        fields.sort(IDENTITY_FIRST);
        var sorted = new Document();
        fields.forEach(field -> sorted.append(field, sortedValue(document.get(field))));
        return sorted;
    }

    private static @Nullable Object sortedValue(@Nullable Object value) {
        if (value instanceof Map<?, ?> document) {
            return sorted(document);
        }
        return value instanceof List<?> list ? sorted(list) : value;
    }

    private static List<@Nullable Object> sorted(List<?> list) {
        var sorted = new ArrayList<@Nullable Object>(list.size());
        list.forEach(member -> sorted.add(sortedValue(member)));
        return sorted;
    }
}
