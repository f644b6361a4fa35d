package org.partnershipgraph.text;

/** The Damerau-Levenshtein distance: letters added, left out, changed or swapped with the next. */
public final class EditDistance {

    private EditDistance() {}

    /** The distance, or limit + 1 if it exceeds the limit. */
    public static int between(String a, String b, int limit) {
        if (Math.abs(a.length() - b.length()) > limit) {
            return limit + 1;
        }
        var beforeLast = new int[b.length() + 1];
        var last = row(b.length());
        for (int i = 1; i <= a.length(); i++) {
            var current = new int[b.length() + 1];
            current[0] = i;
            if (fill(current, last, beforeLast, a, b, i) > limit) {
                return limit + 1;
            }
            beforeLast = last;
            last = current;
        }
        return Math.min(last[b.length()], limit + 1);
    }

    /** Whether one text is the other with as many typing errors as its length makes likely. */
    public static boolean isClose(String a, String b) {
        int limit = Math.min(a.length(), b.length()) >= 15 ? 2 : 1;
        return Math.min(a.length(), b.length()) >= 6 && between(a, b, limit) <= limit;
    }

    private static int fill(int[] current, int[] last, int[] beforeLast, String a, String b, int i) {
        int least = current[0];
        for (int j = 1; j <= b.length(); j++) {
            int change = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
            int cost = Math.min(Math.min(current[j - 1], last[j]) + 1, last[j - 1] + change);
            if (i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1)) {
                cost = Math.min(cost, beforeLast[j - 2] + 1);
            }
            current[j] = cost;
            least = Math.min(least, cost);
        }
        return least;
    }

    private static int[] row(int length) {
        var row = new int[length + 1];
        for (int j = 0; j <= length; j++) {
            row[j] = j;
        }
        return row;
    }
}
