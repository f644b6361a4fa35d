package org.partnershipgraph.seeds.reader.item;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.partnershipgraph.seeds.reader.page.Line;

/** The line above a listing that names what its items share: {@code Svensk partner: X}, {@code Partner country: X}. */
public final class ListingHeading {

    private static final Set<String> LABELS = Set.of(
            "svensk partner",
            "swedish partner",
            "samarbetsland",
            "partner country",
            "arkiv",
            "archive",
            "archives",
            "internationell partner",
            "international partner",
            "project area",
            "projektomrade",
            "tema",
            "topic",
            "etikett",
            "tag");
    private static final int LONGEST = 120;
    private static final int MOST_LINES_ABOVE = 3;

    private ListingHeading() {}

    /** The index of the heading among the first lines of a page; null if it has none. */
    public static @Nullable Integer indexIn(List<Line> lines, int firstBlock) {
        for (int i = 0; i <= MOST_LINES_ABOVE && i < Math.min(lines.size(), firstBlock); i++) {
            boolean isAlone = i + 1 == lines.size()
                    || lines.get(i + 1).isAfterGap()
                    || lines.get(i).heading() > 0;
            if (isAlone && is(lines.get(i))) {
                return i;
            }
        }
        return null;
    }

    private static boolean is(Line line) {
        return line.text().length() <= LONGEST
                && LABELS.contains(line.label())
                && !line.value().isEmpty();
    }
}
