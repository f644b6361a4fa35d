package org.partnershipgraph.api.error;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** Finds the names of the schema that a client may have meant by another name. */
class NearNames {

    private static final int MOST = 3;

    private NearNames() {}

    /** The nearest names, the best first; empty if none is near. */
    static List<String> of(String name, Collection<String> known) {
        int tolerance = Math.min(name.length(), 40) * 2 / 5 + 1;
        return known.stream()
                .distinct()
                .filter(each -> Math.abs(each.length() - name.length()) <= tolerance)
                .filter(each -> distance(name, each) <= tolerance)
                .sorted(Comparator.comparingInt((String each) -> distance(name, each))
                        .thenComparing(each -> each))
                .limit(MOST)
                .toList();
    }

    /** The number of letters to insert, delete or replace, whichever their case. */
    private static int distance(String one, String other) {
        var a = one.toLowerCase(Locale.ROOT);
        var b = other.toLowerCase(Locale.ROOT);
        var row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int replaced = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(replaced, 1 + Math.min(row[j], row[j - 1]));
            }
        }
        return row[b.length()];
    }
}
