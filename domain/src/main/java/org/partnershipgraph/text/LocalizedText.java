package org.partnershipgraph.text;

import org.jspecify.annotations.Nullable;

/** A text in Swedish, in English or in both; at least one of them is there. */
public record LocalizedText(@Nullable String sv, @Nullable String en) {

    public LocalizedText {
        sv = blankToNull(sv);
        en = blankToNull(en);
        if (sv == null && en == null) {
            throw new IllegalArgumentException("a text needs a Swedish or an English form");
        }
    }

    /** The same form in both languages, as most names have. */
    public static LocalizedText same(String text) {
        return new LocalizedText(text, text);
    }

    /** The text in the language asked for, else in the other one. */
    public String in(Language language) {
        var wanted = exactly(language);
        return wanted != null ? wanted : fallback(language);
    }

    /** The text in just this language, null where it has none. */
    public @Nullable String exactly(Language language) {
        return language == Language.SV ? sv : en;
    }

    private String fallback(Language language) {
        var other = exactly(language.other());
        if (other == null) {
            throw new IllegalStateException("a text without any form");
        }
        return other;
    }

    private static @Nullable String blankToNull(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
