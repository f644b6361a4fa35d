package org.partnershipgraph.seeds.reader.name;

import org.partnershipgraph.municipality.MunicipalityKind;
import org.partnershipgraph.seeds.reader.report.ReadPartner;
import org.partnershipgraph.text.EditDistance;
import org.partnershipgraph.text.NameKey;

/**
 * A partner named in a title, heading, sentence or facet.
 *
 * @param text as printed
 * @param base the place's own name in it: see {@link PlaceName}
 */
public record Party(String text, String base, Resolution resolution, PartnerSide side) {

    public Party(String text, Resolution resolution, PartnerSide side) {
        this(text, PlaceName.of(NameKey.of(text)).base(), resolution, side);
    }

    /** The slug of its record, or its text if it has none. */
    public String reference() {
        var slug = resolution.slug();
        return slug != null ? slug : text;
    }

    /** Whether it is a known organisation: a third party, unless the facets of a page name it as a partner. */
    public boolean isOrganisation() {
        return resolution.place() != null && resolution.place().kind() == MunicipalityKind.ORGANISATION;
    }

    public boolean isSwedish() {
        return side == PartnerSide.SWEDISH;
    }

    /** Whether both are the same partner: the same record, or unknown ones of nearly the same name. */
    public boolean isSameAs(Party other) {
        if (resolution.isKnown() || other.resolution.isKnown()) {
            return reference().equals(other.reference());
        }
        return base.equals(other.base)
                || (base + "s").equals(other.base)
                || base.equals(other.base + "s")
                || EditDistance.isClose(base, other.base);
    }

    public ReadPartner read() {
        return new ReadPartner(text, resolution.slug(), resolution.candidateSlugs(), resolution.score());
    }
}
