package org.partnershipgraph.persistence.index.text;

import java.text.CollationKey;
import java.text.Collator;
import java.text.Normalizer;
import java.text.ParseException;
import java.text.RuleBasedCollator;
import java.util.Locale;
import org.apache.lucene.util.BytesRef;

/**
 * An alphabetical order of names. The JDK's collations lack many letters of the partners' languages, treat w as v in
 * Swedish and ignore spaces between words, so these rules are added to those that all of its collations share.
 */
public class NameCollation {

    /** Spaces sort before any letter. The low line is the first character that is not ignored. */
    private static final String WORDS = "& '_' < ' ' ; '-'";

    private static final String LATIN = "& D ; đ , Đ & I ; ı & L ; ł , Ł & O ; ø , Ø";

    private static final String CYRILLIC = "& Z < а , А < б , Б < в , В < г , Г < ґ , Ґ < д , Д < ђ , Ђ < е , Е < є , Є"
            + " < ж , Ж < з , З < и , И < і , І < ї , Ї < й , Й < ј , Ј < к , К < л , Л < љ , Љ < м , М < н , Н"
            + " < њ , Њ < о , О < п , П < р , Р < с , С < т , Т < ћ , Ћ < у , У < ф , Ф < х , Х < ц , Ц < ч , Ч"
            + " < џ , Џ < ш , Ш < щ , Щ < ъ , Ъ < ы , Ы < ь , Ь < э , Э < ю , Ю < я , Я";

    /** Names that agree in this many characters are ordered by their keys only. */
    private static final int SIGNIFICANT_LENGTH = 200;

    /**
     * Collation keys are truncated to this length, so that cursors, which contain them, stay short enough to be
     * accepted.
     */
    private static final int SIGNIFICANT_BYTES = 1000;

    /** The last of the Latin letters that never combine with another, so that each has the same weights in any name. */
    private static final int LAST_PLAIN = 'ſ';

    /** One for each thread: a collator synchronizes its callers. */
    private final ThreadLocal<RuleBasedCollator> orders;

    private final CollationWeights[] plain = new CollationWeights[LAST_PLAIN + 1];

    private NameCollation(String ownRules) {
        var shared = (RuleBasedCollator) Collator.getInstance(Locale.ROOT);
        try {
            var order = new RuleBasedCollator(shared.getRules() + WORDS + LATIN + CYRILLIC + ownRules);
            orders = ThreadLocal.withInitial(() -> (RuleBasedCollator) order.clone());
        } catch (ParseException e) {
            throw new IllegalStateException("these rules are no order", e);
        }
        for (char letter = 0; letter <= LAST_PLAIN; letter++) {
            plain[letter] = collated(String.valueOf(letter));
        }
    }

    public static NameCollation english() {
        return new NameCollation("");
    }

    /** With å, ä and ö after z. */
    public static NameCollation swedish() {
        return new NameCollation("& Z < å , Å < ä , Ä ; æ , Æ < ö , Ö ; ø , Ø");
    }

    /** Bytes that sort like the names. */
    public BytesRef key(String name) {
        var start =
                name.substring(0, Math.min(name.length(), SIGNIFICANT_LENGTH)).replace('’', '\'');
        var key = places(start).key();
        key.length = Math.min(key.length, SIGNIFICANT_BYTES);
        return key;
    }

    private CollationWeights places(String name) {
        var places = new CollationWeights();
        for (int i = 0; i < name.length(); i++) {
            char letter = name.charAt(i);
            if (!isPlain(letter)) {
                return collated(name);
            }
            places.add(plain[letter]);
        }
        return places;
    }

    private static boolean isPlain(char letter) {
        return (letter >= ' ' && letter <= '~') || (letter >= 'À' && letter <= LAST_PLAIN);
    }

    private CollationWeights collated(String name) {
        return CollationWeights.of(collationKey(name).toByteArray());
    }

    CollationKey collationKey(String name) {
        return orders.get().getCollationKey(Normalizer.normalize(name, Normalizer.Form.NFC));
    }
}
