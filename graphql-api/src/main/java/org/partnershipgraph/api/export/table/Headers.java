package org.partnershipgraph.api.export.table;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.partnershipgraph.api.export.selection.SelectedField;

/** Titles of columns. The names of the schema are the English ones; an alias is the title that the query has chosen. */
final class Headers {

    private static final ResourceBundle SWEDISH = ResourceBundle.getBundle(
            "i18n.Headers",
            Locale.forLanguageTag("sv"),
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));

    private Headers() {}

    /**
     * One for each column, all different. Where the short titles are equal, they have the way to the list before them, then they
     * are in English, and at last numbered.
     */
    static List<String> of(List<Column> columns, Locale locale) {
        var titles = columns.stream().map(column -> column.header(locale)).toList();
        for (var longer : longerTitles(locale)) {
            titles = withoutDoubles(titles, columns, longer);
        }
        return numbered(titles);
    }

    private static List<Function<Column, String>> longerTitles(Locale locale) {
        return List.of(
                column -> column.longHeader(locale),
                column -> column.header(Locale.ENGLISH),
                column -> column.longHeader(Locale.ENGLISH));
    }

    private static List<String> withoutDoubles(
            List<String> titles, List<Column> columns, Function<Column, String> longer) {
        return IntStream.range(0, titles.size())
                .mapToObj(i -> Collections.frequency(titles, titles.get(i)) == 1
                        ? titles.get(i)
                        : longer.apply(columns.get(i)))
                .toList();
    }

    private static List<String> numbered(List<String> titles) {
        var numbered = new LinkedHashSet<String>();
        for (var title : titles) {
            var unique = title;
            for (int number = 2; !numbered.add(unique); number++) {
                unique = title + " " + number;
            }
        }
        return List.copyOf(numbered);
    }

    static String titleOf(SelectedField field, Locale locale) {
        var isNamedByQuery = !field.key().equals(field.name());
        return isNamedByQuery || !locale.getLanguage().equals("sv") || !SWEDISH.containsKey(field.name())
                ? field.key()
                : SWEDISH.getString(field.name());
    }
}
