package org.partnershipgraph.municipality;

import org.jspecify.annotations.Nullable;
import org.partnershipgraph.text.Slug;

/** The merger of a former municipality: the slug of the one it merged into, and the year if known. */
public record Succession(String municipality, @Nullable Integer year) {

    public Succession {
        Slug.require(municipality);
    }
}
