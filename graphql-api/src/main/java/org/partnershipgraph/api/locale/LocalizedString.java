package org.partnershipgraph.api.locale;

import org.partnershipgraph.text.Language;
import org.partnershipgraph.text.LocalizedText;

/** A text in one language; a fallback where that is not the language wanted. */
record LocalizedString(String value, Language locale, boolean isFallback) {

    static LocalizedString of(LocalizedText text, Language wanted) {
        var isFallback = text.exactly(wanted) == null;
        return new LocalizedString(text.in(wanted), isFallback ? wanted.other() : wanted, isFallback);
    }
}
