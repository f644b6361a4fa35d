package org.partnershipgraph.seeds.reader.facet;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.partnershipgraph.seeds.reader.page.ListMarker;
import org.partnershipgraph.seeds.reader.page.PageText;
import org.partnershipgraph.text.NameKey;

/** Finds the labels inside a line that holds several, each with its value: {@code Globala mål: 4 - … Svensk partner: …}. */
final class FurtherLabels {

    private static final int MOST_WORDS = 3;
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
        for (int end = 1; end < line.length(); end++) {
            char c = line.charAt(end);
            var start = c == ':' || c == PageText.BOUNDARY ? startOfLabel(end) : null;
            if (start != null && !starts.contains(start)) {
                starts.add(start);
                isAfterLabel = true;
            }
        }
        return starts;
    }

    /** Where the label begins that ends at an index; null if there is none, or if it is the first text of the line. */
    private @Nullable Integer startOfLabel(int end) {
        int start = end;
        for (int words = 0; words < MOST_WORDS && start > 0; words++) {
            start = startOfWord(start);
            var label = start > 0 ? byName.get(NameKey.of(line.substring(start, end))) : null;
            if (label != null && Character.isUpperCase(line.charAt(start))) {
                return canBegin(start, end, label) ? start : null;
            }
        }
        return null;
    }

    /** In prose a label must be an element of its own, after the end of a sentence or of another element. */
    private boolean canBegin(int start, int end, FacetLabel label) {
        var before = ListMarker.without(line.substring(0, start).stripTrailing());
        if (before.isEmpty()) {
            return false;
        }
        boolean isElement = line.charAt(end) == PageText.BOUNDARY;
        return isAfterLabel
                || (isElement && !label.isWeak() && ENDING.indexOf(before.charAt(before.length() - 1)) >= 0);
    }

    private int startOfWord(int end) {
        int start = line.charAt(end - 1) == ' ' ? end - 1 : end;
        while (start > 0 && line.charAt(start - 1) != ' ' && line.charAt(start - 1) != PageText.BOUNDARY) {
            start--;
        }
        return start;
    }
}
