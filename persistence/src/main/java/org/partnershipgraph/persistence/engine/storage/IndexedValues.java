package org.partnershipgraph.persistence.engine.storage;

import de.bwaldvogel.mongo.bson.Document;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The values that an index over some fields holds for a document: every combination of those found in these fields. */
final class IndexedValues {

    private final List<List<String>> paths;
    private final boolean isSparse;

    IndexedValues(List<String> fields, boolean isSparse) {
        this.paths = fields.stream().map(field -> List.of(field.split("\\."))).toList();
        this.isSparse = isSparse;
    }

    /** A missing field counts as null, unless the index is sparse and all its fields are missing. */
    Set<List<Object>> of(Document document) {
        List<List<Object>> found =
                paths.stream().map(path -> collect(document, path)).toList();
        if (isSparse && found.stream().allMatch(List::isEmpty)) {
            return Set.of();
        }
        Set<List<Object>> combinations = Set.of(List.of());
        for (List<Object> values : found) {
            combinations = combine(combinations, values);
        }
        return combinations;
    }

    private static Set<List<Object>> combine(Set<List<Object>> heads, List<Object> values) {
        Set<List<Object>> combinations = new LinkedHashSet<>();
        for (List<Object> head : heads) {
            if (values.isEmpty()) {
                combinations.add(append(head, null));
            }
            values.forEach(value -> combinations.add(append(head, value)));
        }
        return combinations;
    }

    private static List<Object> append(List<Object> head, @Nullable Object value) {
        List<Object> values = new ArrayList<>(head);
        values.add(value);
        return values;
    }

    private static List<Object> collect(Document document, List<String> path) {
        List<Object> values = new ArrayList<>();
        collect(document, path, values);
        return values;
    }

    private static void collect(@Nullable Object value, List<String> path, List<Object> values) {
        if (value instanceof Collection<?> members) {
            members.forEach(member -> collect(member, path, values));
        } else if (path.isEmpty()) {
            values.add(value);
        } else if (value instanceof Document document && document.containsKey(path.get(0))) {
            collect(document.get(path.get(0)), path.subList(1, path.size()), values);
        }
    }
}
