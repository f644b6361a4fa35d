package org.partnershipgraph.seeds.reader.name;

import org.partnershipgraph.municipality.MunicipalityKind;
import org.partnershipgraph.seeds.reader.page.Fold;

/**
 * A partner named in a title, heading, sentence or facet.
 *
 * @param text as the page writes it
 * @param base the place's own name in it: see {@link PlaceName}
 */
public record Party(String text, String base, Resolution resolution, Side side) {

    public Party(String text, Resolution resolution, Side side) {
        this(text, PlaceName.of(Fold.key(text)).base(), resolution, side);
    }

    /** The slug of the record it was attached to, else its text. */
    public String reference() {
        var slug = resolution.slug();
        return slug != null ? slug : text;
    }

    /** Whether it is a known organisation: a third party, unless a page's facets name it as a partner. */
    public boolean isOrganisation() {
        return resolution.place() != null && resolution.place().kind() == MunicipalityKind.ORGANISATION;
    }

    public boolean isSwedish() {
        return side == Side.SWEDISH;
    }

    /** Whether both are the same partner: the same record, or the same place name as far as it is written. */
    public boolean isSameAs(Party other) {
        if (resolution.isKnown() || other.resolution.isKnown()) {
            return reference().equals(other.reference());
        }
        return base.equals(other.base)
                || (base + "s").equals(other.base)
                || base.equals(other.base + "s")
                || Distance.isClose(base, other.base);
    }
}
