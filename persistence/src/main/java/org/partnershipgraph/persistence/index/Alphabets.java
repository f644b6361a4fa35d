package org.partnershipgraph.persistence.index;

import java.text.Collator;
import java.text.ParseException;
import java.text.RuleBasedCollator;
import java.util.Locale;
import org.partnershipgraph.text.Language;

/**
 * The order of names in a language: case and diacritics count last, spaces and hyphens not at all. The rules are given
 * here because those of the JDK differ from version to version: in 17 a Swedish w is still a v.
 */
class Alphabets {

    /** Letters of the partners' languages that the JDK puts behind z. */
    private static final String FOREIGN = "& D ; đ , Đ & I ; ı & L ; ł , Ł";

    private static final String ENGLISH = FOREIGN + "& O ; ø , Ø";
    private static final String SWEDISH = FOREIGN + "& Z < å , Å < ä , Ä ; æ , Æ < ö , Ö ; ø , Ø & Y ; ü , Ü";

    private Alphabets() {}

    static Collator of(Language language) {
        try {
            var base = (RuleBasedCollator) Collator.getInstance(Locale.ROOT);
            var collator = new RuleBasedCollator(base.getRules() + (language == Language.SV ? SWEDISH : ENGLISH));
            collator.setDecomposition(Collator.CANONICAL_DECOMPOSITION);
            return collator;
        } catch (ParseException e) {
            throw new IllegalStateException("the rules of " + language + " are wrong", e);
        }
    }
}
