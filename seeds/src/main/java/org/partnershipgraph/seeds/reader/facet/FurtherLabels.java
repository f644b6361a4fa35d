package org.partnershipgraph.seeds.reader.facet;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.partnershipgraph.seeds.reader.page.ListMarker;
import org.partnershipgraph.seeds.reader.page.PageText;
import org.partnershipgraph.text.NameKey;

/** Finds the labels inside a line that holds several, each with its value: {@code Globala mål: 4 - … Svensk partner: …}. */
final class FurtherLabels {

    private static final int MOST_WORDS = 3;
    private static final int LONGEST = 40;
    private static final String ENDING = ".!?)" + PageText.BOUNDARY;

    private final String line;
    private final Map<String, FacetLabel> byName;
    private boolean isAfterLabel;

    FurtherLabels(String line, Map<String, FacetLabel> byName) {
        this.line = line;
        this.byName = byName;
        isAfterLabel = FacetLabel.in(line) != null;
    }

    /** Where they begin, each with a capital, and a colon or the end of its element behind it. */
    List<Integer> starts() {
        var starts = new ArrayList<Integer>();
        int last = 0;
        for (int end = 1; end < line.length(); end++) {
            char c = line.charAt(end);
            int start = c == ':' || c == PageText.BOUNDARY ? startOfLabel(end) : 0;
            if (start > last) {
                starts.add(start);
                last = start;
                isAfterLabel = true;
            }
        }
        return starts;
    }

    /** Where the label begins that ends at an index; 0 if there is none, or if it is the first text of the line. */
    private int startOfLabel(int end) {
        int start = end;
        for (int words = 0; words < MOST_WORDS && start > 0 && end - start <= LONGEST; words++) {
            start = startOfWord(start, end);
            var label = byName.get(NameKey.of(line.substring(start, end)));
            if (label != null && Character.isUpperCase(line.charAt(start))) {
                return canBegin(start, end, label) ? start : 0;
            }
        }
        return 0;
    }

    /** In prose a label must be an element of its own, after the end of a sentence or of another element. */
    private boolean canBegin(int start, int end, FacetLabel label) {
        int before = start - 1;
        while (before >= 0 && line.charAt(before) == ' ') {
            before--;
        }
        if (before < 0 || (before == 0 && ListMarker.isIn(line))) {
            return false;
        }
        boolean isElement = line.charAt(end) == PageText.BOUNDARY;
        return isAfterLabel || (isElement && !label.isWeak() && ENDING.indexOf(line.charAt(before)) >= 0);
    }

    private int startOfWord(int from, int end) {
        int start = line.charAt(from - 1) == ' ' ? from - 1 : from;
        while (start > 0 && end - start <= LONGEST && !isBetweenWords(line.charAt(start - 1))) {
            start--;
        }
        return start;
    }

    private static boolean isBetweenWords(char c) {
        return c == ' ' || c == PageText.BOUNDARY;
    }
}
