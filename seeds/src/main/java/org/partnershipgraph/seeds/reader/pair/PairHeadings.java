package org.partnershipgraph.seeds.reader.pair;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.partnershipgraph.seeds.reader.item.ItemLines;
import org.partnershipgraph.seeds.reader.name.Party;
import org.partnershipgraph.seeds.reader.page.Line;
import org.partnershipgraph.seeds.reader.report.AreaOfCooperation;
import org.partnershipgraph.seeds.reader.vocabulary.ClosedList;

/** Finds the small headings of an article, each of which names one pair. */
public final class PairHeadings {

    private final PairTitles titles;
    private final ClosedList areas;

    public PairHeadings(PairTitles titles, ClosedList areas) {
        this.titles = titles;
        this.areas = areas;
    }

    /** A heading, the pair it names and the area of cooperation stated below it. */
    public record Heading(
            int index, Line line, PairTitle pair, @Nullable AreaOfCooperation area) {}

    public List<Heading> in(List<Line> lines, List<Party> partners) {
        var headings = new ArrayList<Heading>();
        for (int i = 0; i < lines.size(); i++) {
            var pair = standsAlone(lines, i) ? titles.read(lines.get(i).text()) : null;
            if (pair != null && pair.isPair() && isConfirmed(pair, lines, i, partners)) {
                headings.add(new Heading(i, lines.get(i), pair, areaBelow(lines, i, pair)));
            }
        }
        return headings;
    }

    private static boolean standsAlone(List<Line> lines, int i) {
        var line = lines.get(i);
        return line.heading() > 0 || (line.afterGap() && line.looksLikeTitle());
    }

    private boolean isConfirmed(PairTitle pair, List<Line> lines, int i, List<Party> partners) {
        return pair.isLikely()
                || hasAreaBelow(lines, i)
                || pair.parties().stream()
                        .allMatch(party -> partners.stream().anyMatch(partner -> partner.isSameAs(party)));
    }

    private static boolean hasAreaBelow(List<Line> lines, int i) {
        return i + 1 < lines.size() && ItemLines.areaOfCooperation(lines.get(i + 1)) != null;
    }

    private @Nullable AreaOfCooperation areaBelow(List<Line> lines, int i, PairTitle pair) {
        if (!hasAreaBelow(lines, i)) {
            return null;
        }
        var line = lines.get(i + 1);
        var text = ItemLines.areaOfCooperation(line);
        var parties = pair.parties().stream().map(Party::reference).toList();
        return text == null ? null : new AreaOfCooperation(text, parties, areas.exactly(text), line.number());
    }
}
