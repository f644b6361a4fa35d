package org.partnershipgraph.seeds.reader.pair;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.partnershipgraph.seeds.reader.name.Party;
import org.partnershipgraph.seeds.reader.page.Line;
import org.partnershipgraph.seeds.reader.report.AreaOfCooperation;

/** Finds the small headings inside an article, each of which names one pair. */
public final class PairHeadings {

    private final PairTitleReader titles;
    private final CooperationAreas areas;

    public PairHeadings(PairTitleReader titles, CooperationAreas areas) {
        this.titles = titles;
        this.areas = areas;
    }

    /** A heading, the pair it names and the area of cooperation stated below it. */
    public record Heading(
            Line line, PairTitle pair, @Nullable AreaOfCooperation area) {}

    public List<Heading> in(List<Line> lines, List<Party> partners) {
        var headings = new ArrayList<Heading>();
        for (int i = 0; i < lines.size(); i++) {
            var line = lines.get(i);
            var below = i + 1 < lines.size() ? lines.get(i + 1) : null;
            var pair = standsAlone(line) ? titles.read(line.text()) : null;
            if (pair != null && pair.isPair() && isConfirmed(pair, below, partners)) {
                headings.add(new Heading(line, pair, areaIn(below, pair)));
            }
        }
        return headings;
    }

    private static boolean standsAlone(Line line) {
        return line.heading() > 0 || (line.isAfterGap() && line.looksLikeTitle());
    }

    private static boolean isConfirmed(PairTitle pair, @Nullable Line below, List<Party> partners) {
        return pair.isLikely() || (below != null && CooperationAreas.isIn(below)) || pair.isAmong(partners);
    }

    private @Nullable AreaOfCooperation areaIn(@Nullable Line below, PairTitle pair) {
        return below != null && CooperationAreas.isIn(below) ? areas.read(below, pair.references()) : null;
    }
}
