package org.partnershipgraph.api.citation;

import java.time.LocalDate;
import java.util.List;

/**
 * How to cite an answer or export.
 *
 * @param address gives it again
 * @param revision that of the data before it was read
 * @param hasMoreSources whether there are more sources than are listed
 */
public record Citation(
        String title,
        String publisher,
        String address,
        long revision,
        LocalDate readOn,
        List<Licence> licences,
        List<String> credits,
        List<CitedSource> sources,
        boolean hasMoreSources) {

    public Citation {
        licences = List.copyOf(licences);
        credits = List.copyOf(credits);
        sources = List.copyOf(sources);
    }
}
