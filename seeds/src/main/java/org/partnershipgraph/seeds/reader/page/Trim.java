package org.partnershipgraph.seeds.reader.page;

import java.util.function.IntPredicate;

/** Removes characters at the ends of texts. */
public final class Trim {

    private Trim() {}

    public static String ends(String text, IntPredicate isRemoved) {
        return start(end(text, isRemoved), isRemoved);
    }

    public static String start(String text, IntPredicate isRemoved) {
        int start = 0;
        while (start < text.length() && isRemoved.test(text.charAt(start))) {
            start++;
        }
        return text.substring(start);
    }

    public static String end(String text, IntPredicate isRemoved) {
        int end = text.length();
        while (end > 0 && isRemoved.test(text.charAt(end - 1))) {
            end--;
        }
        return text.substring(0, end);
    }

    /** Any of these characters. */
    public static IntPredicate any(String characters) {
        return c -> characters.indexOf(c) >= 0;
    }
}
