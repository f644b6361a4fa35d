package org.partnershipgraph.seeds.reader.prose;

import java.util.ArrayList;
import java.util.List;
import org.partnershipgraph.seeds.reader.page.Fold;

/** Numbers of applications: {@code dnr 2017-0049}, {@code ref no 2015-0045}. */
public final class ReferenceNumbers {

    private static final List<String> WORDS =
            List.of("dnr", "diarien", "ref no", "ref nr", "ref.", "reference", "ref ", "(ref");

    private ReferenceNumbers() {}

    public static List<String> in(String text) {
        var found = new ArrayList<String>();
        for (int dash = text.indexOf('-'); dash >= 0; dash = text.indexOf('-', dash + 1)) {
            if (isNumber(text, dash) && isNamed(text, dash - 4)) {
                found.add(text.substring(dash - 4, dash + 5));
            }
        }
        return found;
    }

    private static boolean isNumber(String text, int dash) {
        if (dash < 4 || dash + 5 > text.length()) {
            return false;
        }
        for (int i = dash - 4; i < dash + 5; i++) {
            if (i != dash && !Character.isDigit(text.charAt(i))) {
                return false;
            }
        }
        return (dash == 4 || !Character.isLetterOrDigit(text.charAt(dash - 5)))
                && (dash + 5 == text.length() || !Character.isDigit(text.charAt(dash + 5)));
    }

    private static boolean isNamed(String text, int start) {
        var before = Fold.of(text.substring(Math.max(0, start - 24), start));
        return WORDS.stream().anyMatch(before::contains);
    }
}
