package org.partnershipgraph.seeds.reader.pair;

import java.util.List;
import java.util.Set;
import org.partnershipgraph.seeds.reader.page.Line;
import org.partnershipgraph.seeds.reader.report.AreaOfCooperation;
import org.partnershipgraph.seeds.reader.vocabulary.ControlledVocabulary;

/** Reads lines such as {@code Area of Cooperation: Schools}. */
public final class CooperationAreas {

    private static final Set<String> LABELS = Set.of(
            "area of cooperation",
            "areas of cooperation",
            "samarbetsomrade",
            "samarbetsomraden",
            "omrade",
            "cooperation area");

    private final ControlledVocabulary projectAreas;

    public CooperationAreas(ControlledVocabulary projectAreas) {
        this.projectAreas = projectAreas;
    }

    public static boolean isIn(Line line) {
        return LABELS.contains(line.label());
    }

    /** The area that a line names, for the pair above it or, if that is empty, for the whole item. */
    public AreaOfCooperation read(Line line, List<String> pair) {
        return new AreaOfCooperation(line.value(), pair, projectAreas.exactly(line.value()), line.number());
    }
}
