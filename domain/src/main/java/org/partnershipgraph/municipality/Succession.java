package org.partnershipgraph.municipality;

import org.jspecify.annotations.Nullable;
import org.partnershipgraph.text.Slug;

/** What became of a former municipality: the slug of the one it merged into, and the year where known. */
public record Succession(String municipality, @Nullable Integer year) {

    public Succession {
        Slug.require(municipality);
    }
}
