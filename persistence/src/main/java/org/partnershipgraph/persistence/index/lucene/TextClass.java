package org.partnershipgraph.persistence.index.lucene;

import org.jspecify.annotations.Nullable;
import org.partnershipgraph.query.Kind;
import org.partnershipgraph.search.SearchField;

/**
 * Texts of the same weight, and what they are worth by how close they come: a name, finished or not, comes before all
 * that merely speaks of it in another form, and whatever is spelt right before what is misspelt. Names hardly have forms,
 * and two with one stem are mostly two names; in titles and texts a stem is as good as a word. All are whole numbers, so
 * that sums of them are exact.
 */
public enum TextClass {
    NAME(1000, 970, 850, 680, 720, 700, 300),
    ALIAS(960, 940, 820, 670, 710, 690, 280),
    TITLE(930, 920, 780, 650, 570, 500, 250),
    TEXT(0, 0, 630, 620, 0, 400, 0),
    /** The names of what a record is linked to. */
    LINK(0, 0, 800, 440, 0, 450, 200);

    /** Texts that are longer are not compared as a whole. */
    static final int LONGEST = 200;

    /** What a word is worth whose stem begins a word of a title or text: less than any other match. */
    public static final int COMPOUND = 150;

    /** What a word is worth at most. */
    public static final int MOST = 1000;

    /** What the whole text asked for is worth where it is the whole of a text, diacritics and all. */
    public final int same;
    /** As above, diacritics aside. */
    public final int folded;
    /** What a word is worth that the text has. */
    public final int word;
    /** What a word is worth that the text has in another form. */
    public final int stem;
    /** What the whole text asked for is worth where a text begins with it. */
    public final int start;
    /** What a word is worth that a word of the text begins with. */
    public final int prefix;
    /** What a word is worth that is one typing error away from a word of the text. */
    public final int misspelt;

    private final String sameField = name() + "." + Form.SAME;
    private final String foldedField = name() + "." + Form.FOLDED;
    private final String wordField = name() + "." + Form.WORD;
    private final String stemField = name() + "." + Form.STEM;

    TextClass(int same, int folded, int word, int stem, int start, int prefix, int misspelt) {
        this.same = same;
        this.folded = folded;
        this.word = word;
        this.stem = stem;
        this.start = start;
        this.prefix = prefix;
        this.misspelt = misspelt;
    }

    /** A project is found by its title before its partnership is. */
    public static TextClass of(Kind kind, SearchField field) {
        return switch (field) {
            case NAME -> NAME;
            case ALIAS, MISSPELLING, PLACE, CODE -> ALIAS;
            case TITLE -> kind == Kind.PARTNERSHIP ? TEXT : TITLE;
            case SUMMARY, AREA_OF_COOPERATION, PURPOSE -> TEXT;
            default -> LINK;
        };
    }

    /** What a word is worth that is one typing error away from the beginning of a word of the text. */
    public int unfinished() {
        return switch (this) {
            case NAME, ALIAS -> 240;
            case LINK -> 140;
            case TITLE, TEXT -> 0;
        };
    }

    /** The group that a project's texts of this one are of in its partnership, which is found by them too. */
    @Nullable
    public TextClass ofWhole() {
        return this == TITLE || this == TEXT ? TEXT : null;
    }

    /** The field of the index that holds the texts of the group in the form. */
    public String field(Form form) {
        return switch (form) {
            case SAME -> sameField;
            case FOLDED -> foldedField;
            case WORD -> wordField;
            case STEM -> stemField;
        };
    }

    public enum Form {
        SAME,
        /** Where that is another one. */
        FOLDED,
        WORD,
        STEM
    }
}
