package org.partnershipgraph.text;

import org.jspecify.annotations.Nullable;

/**
 * A text in Swedish, in English or in both; at least one is present.
 *
 * @param ours which of its forms were written for this data set; null if all are from sources or are common names
 */
public record LocalizedText(
        @Nullable String sv, @Nullable String en, @Nullable Ours ours) {

    /** The languages whose form was written for this data set. */
    public enum Ours {
        SV,
        EN,
        BOTH
    }

    public LocalizedText {
        sv = blankToNull(sv);
        en = blankToNull(en);
        if (sv == null && en == null) {
            throw new IllegalArgumentException("a text needs a Swedish or an English form");
        }
        if ((sv == null && ours != null && ours != Ours.EN) || (en == null && ours != null && ours != Ours.SV)) {
            throw new IllegalArgumentException("'ours' names a language in which the text has no form");
        }
    }

    /** A text whose forms are all from sources or are common names. */
    public LocalizedText(@Nullable String sv, @Nullable String en) {
        this(sv, en, null);
    }

    /** The same form in both languages, as most names have. */
    public static LocalizedText same(String text) {
        return new LocalizedText(text, text);
    }

    /** The text in the requested language, else in the other one. */
    public String in(Language language) {
        var wanted = exactly(language);
        return wanted != null ? wanted : fallback(language);
    }

    /** The text in exactly this language, null if there is none. */
    public @Nullable String exactly(Language language) {
        return language == Language.SV ? sv : en;
    }

    /** Whether the form in this language was written for this data set. */
    public boolean isOurs(Language language) {
        return ours == Ours.BOTH || (ours != null && ours.name().equals(language.name()));
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
