package org.partnershipgraph.seeds.reader.item;

import org.jspecify.annotations.Nullable;
import org.partnershipgraph.seeds.reader.name.Resolution;
import org.partnershipgraph.seeds.reader.pair.ItemPartners;
import org.partnershipgraph.seeds.reader.report.ItemKind;
import org.partnershipgraph.seeds.reader.report.LineRange;
import org.partnershipgraph.seeds.reader.report.Notes;
import org.partnershipgraph.seeds.reader.report.Problem;
import org.partnershipgraph.seeds.reader.report.ReadFacets;
import org.partnershipgraph.seeds.reader.report.ReadItem;
import org.partnershipgraph.seeds.reader.report.ReadProse;

/**
 * Title and extent of an item, to which the other parts of the report are added.
 *
 * @param certainty how surely the item begins and ends here, from 0 to 1
 */
record ItemHead(@Nullable String title, @Nullable String projectName, LineRange lines, double certainty) {

    private static final double LEAST_CONFIDENCE = 0.05;

    ReadItem report(ItemKind kind, ReadFacets facets, ItemPartners partners, ReadProse prose, Notes notes) {
        return new ReadItem(title, projectName, kind, facets, partners.read(), prose, lines, confidence(notes), notes);
    }

    /** Each problem makes the item less sure. */
    private double confidence(Notes notes) {
        double confidence = certainty;
        for (var problem : notes.problems()) {
            confidence -= doubt(problem);
        }
        return Math.round(Math.max(LEAST_CONFIDENCE, Math.min(1, confidence)) * 100) / 100.0;
    }

    private static double doubt(Problem problem) {
        var code = problem.code();
        if (code.equals("partner-misspelt")) {
            return 1 - Resolution.MISSPELT;
        }
        return code.startsWith("partner") || code.endsWith("-differs") || code.equals("country-unknown") ? 0.1 : 0.05;
    }
}
