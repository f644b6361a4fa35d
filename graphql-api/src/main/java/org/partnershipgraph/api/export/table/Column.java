package org.partnershipgraph.api.export.table;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.partnershipgraph.api.export.selection.SelectedField;

/**
 * A column of a table.
 *
 * @param path the fields from the item, or for what is the same in every row from the root of the answer, to the value
 * @param list the fields from the root of the answer to the list of the items; none for what is the same in every row
 */
public record Column(List<SelectedField> path, List<SelectedField> list) {

    /** The field with the value. */
    public SelectedField field() {
        return path.get(path.size() - 1);
    }

    /** Such as {@code country.name}. */
    String header(Locale locale) {
        return title(path.stream(), locale);
    }

    /** The header with the way to the list before it, which tells columns of the same name apart. */
    String longHeader(Locale locale) {
        return title(Stream.concat(list.stream(), path.stream()), locale);
    }

    private static String title(Stream<SelectedField> fields, Locale locale) {
        return fields.filter(field -> !field.isWrapper())
                .map(field -> Headers.titleOf(field, locale))
                .collect(Collectors.joining("."));
    }
}
