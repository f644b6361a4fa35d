package org.partnershipgraph.api.export.table;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.partnershipgraph.api.export.selection.SelectedField;

/**
 * A column of a table.
 *
 * @param path the fields from the item, or for what is the same in every row from the root of the answer, to the value
 * @param parents the fields around the list
 */
public record Column(List<SelectedField> path, List<SelectedField> parents) {

    /** The field with the value. */
    public SelectedField field() {
        return path.get(path.size() - 1);
    }

    /** Such as {@code country.name}. */
    String header(Locale locale) {
        return path.stream()
                .filter(field -> !field.isWrapper() || field.isPlain())
                .map(field -> Headers.titleOf(field, locale))
                .collect(Collectors.joining("."));
    }

    /** The header with the way to the list before it, which tells columns of the same name apart. */
    String longHeader(Locale locale) {
        var all = new java.util.ArrayList<>(parents);
        all.addAll(path);
        return all.stream().map(field -> Headers.titleOf(field, locale)).collect(Collectors.joining("."));
    }
}
