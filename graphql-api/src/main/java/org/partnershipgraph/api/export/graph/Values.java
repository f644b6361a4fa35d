package org.partnershipgraph.api.export.graph;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.partnershipgraph.api.export.selection.SelectedField;

/** Takes values from an answer by the names that their fields have in the schema. */
final class Values {

    private Values() {}

    /** The value of a field of an object, null if it has none or the field is not selected. */
    static @Nullable Object of(Map<?, ?> object, SelectedField parent, String name) {
        var field = parent.field(name);
        return field.isPresent() ? object.get(field.get().key()) : null;
    }

    /** The first of the fields that has a value, as text. */
    static @Nullable String first(Map<?, ?> object, SelectedField parent, String... names) {
        for (var name : names) {
            var value = of(object, parent, name);
            if (value != null) {
                return value.toString();
            }
        }
        return null;
    }

    static List<Map<?, ?>> items(Map<?, ?> object, SelectedField list) {
        return object.get(list.key()) instanceof List<?> values
                ? values.stream().flatMap(Values::object).toList()
                : List.of();
    }

    private static Stream<Map<?, ?>> object(@Nullable Object value) {
        return value instanceof Map<?, ?> object ? Stream.of(object) : Stream.empty();
    }
}
