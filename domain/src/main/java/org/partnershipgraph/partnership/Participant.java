package org.partnershipgraph.partnership;

import org.partnershipgraph.text.Slug;

/** A municipality, by its slug, in its role in a partnership. */
public record Participant(String municipality, Role role) {

    public Participant {
        Slug.require(municipality);
    }
}
