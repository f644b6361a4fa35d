package org.partnershipgraph.api.export.table;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The values of cells. */
public final class Cells {

    private static final String OUTER = "; ";
    private static final String INNER = " | ";

    private Cells() {}

    /** A plain value as it is; a list as a text with its values, null if it has none. */
    public static @Nullable Object joined(@Nullable Object cell) {
        return cell instanceof List<?> values ? joined(values, OUTER) : cell;
    }

    /** Whether there are texts among the values of a cell. */
    public static boolean hasText(@Nullable Object cell) {
        return values(cell).stream().anyMatch(String.class::isInstance);
    }

    /** The plain values of a cell, in order. */
    public static List<@Nullable Object> values(@Nullable Object cell) {
        var values = new ArrayList<@Nullable Object>();
        if (cell instanceof List<?> list) {
            list.forEach(value -> values.addAll(values(value)));
        } else {
            values.add(cell);
        }
        return values;
    }

    private static @Nullable String joined(List<?> values, String separator) {
        var isAnything = values(values).stream().anyMatch(value -> value != null);
        return isAnything ? values.stream().map(Cells::text).collect(Collectors.joining(separator)) : null;
    }

    private static String text(@Nullable Object value) {
        if (value instanceof List<?> inner) {
            var text = joined(inner, INNER);
            return text == null ? "" : text;
        }
        return value == null ? "" : value.toString();
    }
}
