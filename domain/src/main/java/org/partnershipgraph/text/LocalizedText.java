package org.partnershipgraph.text;

import org.jspecify.annotations.Nullable;

/**
 * A text in Swedish, in English or in both; at least one of them is there.
 *
 * @param ours which of its forms no source has; null where each is a source's or a common name
 */
public record LocalizedText(
        @Nullable String sv, @Nullable String en, @Nullable Ours ours) {

    /** Whose form is a translation or description of our own. */
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

    /** A text whose forms are all those of sources or common names. */
    public LocalizedText(@Nullable String sv, @Nullable String en) {
        this(sv, en, null);
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

    /** Whether the form in this language is our own. */
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
