package org.partnershipgraph.api.page;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** The texts of the pages in one language. */
record PageTexts(Locale locale) {

    private static final String TEXTS = "i18n.Pages";
    private static final String LABELS = "i18n.EnumLabels";

    String text(String key, Object... values) {
        return new MessageFormat(ResourceBundle.getBundle(TEXTS, locale).getString(key), locale).format(values);
    }

    boolean has(String key) {
        return ResourceBundle.getBundle(TEXTS, locale).containsKey(key);
    }

    /** The label of an enum value, as the API gives it; the value itself if it has none. */
    String label(String enumName, String value) {
        var labels = ResourceBundle.getBundle(LABELS, locale);
        var key = enumName + "." + value;
        return labels.containsKey(key) ? labels.getString(key) : value;
    }
}
