package org.partnershipgraph.seeds.reader.prose;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.partnershipgraph.seeds.reader.page.Fold;

/** A year named in a text, and where. */
public record YearMention(int value, int start, int end) {

    private static final int EARLIEST = 1980;
    private static final int LATEST = 2060;

    /** The years of a text: numbers of four digits that can be those of a partnership. */
    public static List<YearMention> in(String text) {
        var years = new ArrayList<YearMention>();
        int i = 0;
        while (i < text.length()) {
            int end = i;
            while (end < text.length() && text.charAt(end) >= '0' && text.charAt(end) <= '9') {
                end++;
            }
            if (end - i == 4 && (i == 0 || !Character.isLetterOrDigit(text.charAt(i - 1)))) {
                addYear(years, text, i, end);
            }
            i = Math.max(end, i + 1);
        }
        return years;
    }

    private static void addYear(List<YearMention> years, String text, int start, int end) {
        int value = Integer.parseInt(text.substring(start, end));
        if (value >= EARLIEST && value <= LATEST) {
            years.add(new YearMention(value, start, end));
        }
    }

    /** The end of {@code 2019-21}; null where there is none. */
    @Nullable
    public Integer shortEndIn(String text) {
        int i = end;
        if (i + 3 > text.length() || (!Fold.isDash(text.charAt(i)) && text.charAt(i) != '/')) {
            return null;
        }
        boolean isTwoDigits = Character.isDigit(text.charAt(i + 1))
                && Character.isDigit(text.charAt(i + 2))
                && (i + 3 == text.length()
                        || (!Character.isLetterOrDigit(text.charAt(i + 3)) && text.charAt(i + 3) != '-'));
        if (!isTwoDigits) {
            return null;
        }
        int last = value / 100 * 100 + Integer.parseInt(text.substring(i + 1, i + 3));
        return last > value && last - value <= 15 ? last : null;
    }
}
