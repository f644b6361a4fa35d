package org.partnershipgraph.seeds.reader.item;

import org.jspecify.annotations.Nullable;
import org.partnershipgraph.seeds.reader.name.CountryContext;
import org.partnershipgraph.seeds.reader.pair.PairTitle;
import org.partnershipgraph.seeds.reader.report.LineRange;
import org.partnershipgraph.seeds.reader.report.Notes;

/**
 * What is known of an item before its facets and prose are read.
 *
 * @param names the names that its title consists of, null if it is no list of names
 */
record ItemOpening(ItemLines lines, @Nullable PairTitle names, CountryContext countries, LineRange range, Notes notes) {

    static final double GUESSED = 0.4;
    static final double LIKELY = 0.6;

    /** How surely an item begins here, by its title alone. */
    double certainty() {
        return lines.isTitleGuessed() ? GUESSED : LIKELY;
    }

    int firstLine() {
        return range.first();
    }

    int titleLine() {
        var title = lines.title();
        return title == null ? range.first() : title.number();
    }
}
