package org.partnershipgraph.seeds.reader.item;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.partnershipgraph.seeds.reader.page.Fold;
import org.partnershipgraph.seeds.reader.page.Line;

/** The line above a listing that names what its items share: {@code Svensk partner: X}, {@code Partner country: X}. */
public final class ListingHeading {

    private static final List<String> LABELS = List.of(
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

    private ListingHeading() {}

    public static boolean is(Line line) {
        var text = line.text();
        int colon = text.indexOf(':');
        return colon > 0
                && colon < text.length() - 1
                && text.length() <= 120
                && LABELS.contains(Fold.key(text.substring(0, colon)));
    }

    /** The heading among the page's first lines; null where the page has none. */
    public static @Nullable Integer indexIn(List<Line> lines, int firstBlock) {
        for (int i = 0; i < Math.min(Math.min(lines.size(), firstBlock), 4); i++) {
            boolean isAlone = i + 1 == lines.size()
                    || lines.get(i + 1).afterGap()
                    || lines.get(i).heading() > 0;
            if (is(lines.get(i)) && isAlone) {
                return i;
            }
        }
        return null;
    }
}
