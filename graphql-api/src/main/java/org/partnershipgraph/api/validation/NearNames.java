package org.partnershipgraph.api.validation;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** Finds the names of the schema that a client may have meant by another name. */
class NearNames {

    private static final int MOST = 3;
    /** Names of the schema are shorter. */
    private static final int LONGEST = 40;

    private NearNames() {}

    /** The nearest names, the best first; empty if none is near. */
    static List<String> of(String name, Collection<String> known) {
        int tolerance = 1 + Math.min(name.length(), LONGEST) / 4;
        return known.stream()
                .distinct()
                .filter(each -> Math.abs(each.length() - name.length()) <= tolerance)
                .filter(each -> distance(name, each) <= tolerance)
                .sorted(Comparator.comparingInt((String each) -> distance(name, each))
                        .thenComparing(each -> each))
                .limit(MOST)
                .toList();
    }

    /** How many letters to insert, delete, replace or swap with their neighbour, whichever their case. */
    private static int distance(String one, String other) {
        var a = one.toLowerCase(Locale.ROOT);
        var b = other.toLowerCase(Locale.ROOT);
        var steps = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                steps[i][j] = i == 0 || j == 0 ? i + j : step(steps, a, b, i, j);
            }
        }
        return steps[a.length()][b.length()];
    }

    private static int step(int[][] steps, String a, String b, int i, int j) {
        int replaced = steps[i - 1][j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        int least = Math.min(replaced, 1 + Math.min(steps[i - 1][j], steps[i][j - 1]));
        var isSwapped = i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
        return isSwapped ? Math.min(least, 1 + steps[i - 2][j - 2]) : least;
    }
}
