package org.partnershipgraph.api.locale;

import org.partnershipgraph.text.Language;
import org.partnershipgraph.text.LocalizedText;

/**
 * A text in one language: a fallback if it is not the requested language, ours if the text is not taken from a source.
 */
record LocalizedString(String value, Language locale, boolean isFallback, boolean isOurs) {

    static LocalizedString of(LocalizedText text, Language wanted) {
        var isFallback = text.exactly(wanted) == null;
        var locale = isFallback ? wanted.other() : wanted;
        return new LocalizedString(text.in(wanted), locale, isFallback, text.isOurs(locale));
    }

    /** A text that is ours in every language. */
    static LocalizedString ofOurs(LocalizedText text, Language wanted) {
        var stated = of(text, wanted);
        return new LocalizedString(stated.value, stated.locale, stated.isFallback, true);
    }
}
