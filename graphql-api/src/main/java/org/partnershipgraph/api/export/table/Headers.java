package org.partnershipgraph.api.export.table;

import java.util.Locale;
import java.util.ResourceBundle;
import org.partnershipgraph.api.export.selection.SelectedField;

/** Titles of columns. The names of the schema are the English ones; an alias is the title that the query has chosen. */
final class Headers {

    private static final ResourceBundle SWEDISH = ResourceBundle.getBundle(
            "i18n.Headers",
            Locale.forLanguageTag("sv"),
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));

    private Headers() {}

    static String titleOf(SelectedField field, Locale locale) {
        var isNamedByQuery = !field.key().equals(field.name());
        return isNamedByQuery || !locale.getLanguage().equals("sv") || !SWEDISH.containsKey(field.name())
                ? field.key()
                : SWEDISH.getString(field.name());
    }
}
