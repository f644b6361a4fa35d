package org.partnershipgraph.persistence.index.lucene;

import org.jspecify.annotations.Nullable;
import org.partnershipgraph.kind.Kind;
import org.partnershipgraph.kind.SearchField;
import org.partnershipgraph.partnership.Partnership;

/**
 * Texts that search treats alike, and the score of each kind of match in them. A name, complete or not, scores higher
 * than its other forms, and correct spelling higher than a misspelling. Names that share a stem usually differ, so a
 * stem scores low in names; in titles and texts it scores almost as high as the word. Scores are whole numbers, so that
 * their sums are exact.
 */
public enum TextClass {
    NAME(1000, 970, 850, 680, 790, 700, 300),
    ALIAS(960, 940, 820, 670, 785, 690, 280),
    TITLE(930, 920, 780, 650, 570, 500, 250),
    TEXT(0, 0, 630, 620, 0, 400, 0),
    /** The names of linked records. */
    LINK(0, 0, 800, 440, 0, 450, 200);

    /** Longer texts are not compared as a whole. */
    public static final int MAX_LENGTH = 200;

    /**
     * The score of a word of a title or text that begins with the stem or ends in the word. Only {@link
     * #misspeltPrefix} of a link is less.
     */
    public static final int COMPOUND_SCORE = 150;

    /** The highest score of one word. */
    public static final int MAX_SCORE = 1000;

    /** The score of a search text that is the whole text, including diacritics. */
    public final int exact;
    /** The score of a search text that is the whole text, ignoring diacritics. */
    public final int folded;
    /** The score of a word in the text. */
    public final int word;
    /** The score of another form of a word in the text. */
    public final int stem;
    /** The score of a search text that the text begins with. */
    public final int start;
    /** The score of a word that a word of the text begins with. */
    public final int prefix;
    /** The score of a word that is one typing error away from a word of the text. */
    public final int misspelt;

    private final String exactField = name() + "." + Form.EXACT;
    private final String foldedField = name() + "." + Form.FOLDED;
    private final String wordField = name() + "." + Form.WORD;
    private final String stemField = name() + "." + Form.STEM;
    private final String tailField = name() + "." + Form.TAIL;
    private final String joinedField = name() + "." + Form.JOINED;

    TextClass(int exact, int folded, int word, int stem, int start, int prefix, int misspelt) {
        this.exact = exact;
        this.folded = folded;
        this.word = word;
        this.stem = stem;
        this.start = start;
        this.prefix = prefix;
        this.misspelt = misspelt;
    }

    /** A project's title scores higher than its partnership does by the same title. */
    public static TextClass of(Kind<?> kind, SearchField field) {
        return switch (field) {
            case NAME -> NAME;
            case ALIAS, MISSPELLING, PLACE, CODE -> ALIAS;
            case TITLE -> kind == Partnership.KIND ? TEXT : TITLE;
            case SUMMARY, AREA_OF_COOPERATION, PURPOSE, PERSON -> TEXT;
            default -> LINK;
        };
    }

    /** The score of a word that is one typing error away from the beginning of a word of the text. */
    public int misspeltPrefix() {
        return switch (this) {
            case NAME, ALIAS -> 240;
            case LINK -> 140;
            case TITLE, TEXT -> 0;
        };
    }

    /** Whether the texts are names of the record itself. */
    public boolean isName() {
        return this == NAME || this == ALIAS;
    }

    /** Whether words of the class are found by their last part, as {@code dricksvatten} by {@code vatten}. */
    public boolean hasTails() {
        return this == TITLE || this == TEXT;
    }

    /** The class that a project's texts of this one have for its partnership, or null if it is not found by them. */
    public @Nullable TextClass ofPartnership() {
        return this == TITLE || this == TEXT ? TEXT : null;
    }

    /** The field of the index that holds the texts of the class in a form. */
    public String field(Form form) {
        return switch (form) {
            case EXACT -> exactField;
            case FOLDED -> foldedField;
            case WORD -> wordField;
            case STEM -> stemField;
            case TAIL -> tailField;
            case JOINED -> joinedField;
        };
    }

    /** The forms in which the index contains a text. */
    public enum Form {
        /** The whole text. */
        EXACT,
        /** The whole text without diacritics, if it has any. */
        FOLDED,
        /** Its words, without diacritics. */
        WORD,
        /** The stems of its words, unless they are words of it. */
        STEM,
        /** Its long words reversed, to find Swedish compounds, which are one word, by their last part. */
        TAIL,
        /** A name of several words as one. */
        JOINED
    }
}
