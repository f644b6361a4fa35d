package org.partnershipgraph.partnership;

import org.jspecify.annotations.Nullable;
import org.partnershipgraph.text.Slug;
import org.partnershipgraph.time.Period;

/** A partnership's membership in a network, by the network's slug, with the period if known. */
public record Membership(String network, @Nullable Period period) {

    public Membership {
        Slug.require(network);
    }
}
