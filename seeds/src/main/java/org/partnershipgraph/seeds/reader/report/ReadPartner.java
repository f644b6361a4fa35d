package org.partnershipgraph.seeds.reader.report;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.partnershipgraph.seeds.reader.name.Resolution;

/**
 * A partner as a page names it.
 *
 * @param text as the page writes it
 * @param slug of the municipality it is, null where that is not known
 * @param candidates slugs of municipalities that an unknown name might mean, best first
 * @param score how sure the slug is, 0 to 1
 */
public record ReadPartner(String text, @Nullable String slug, List<String> candidates, double score) {

    public static ReadPartner of(String text, Resolution resolution) {
        var candidates = resolution.candidates().stream()
                .map(candidate -> candidate.place().slug())
                .toList();
        return new ReadPartner(text, resolution.slug(), candidates, resolution.score());
    }
}
