package org.partnershipgraph.seeds.reader;

/**
 * A partner named in a title, heading or sentence.
 *
 * @param text as the page writes it
 */
record Party(String text, Resolution resolution, Side side) {

    /** The slug of the record it was attached to, else its text. */
    String reference() {
        var slug = resolution.slug();
        return slug != null ? slug : text;
    }

    boolean isSwedish() {
        return side == Side.SWEDISH;
    }

    /** Whether both are the same partner: the same record, or the same place name as far as it is written. */
    boolean isSameAs(Party other) {
        if (resolution.isKnown() || other.resolution.isKnown()) {
            return reference().equals(other.reference());
        }
        var base = PlaceName.of(Fold.key(text)).base();
        var otherBase = PlaceName.of(Fold.key(other.text)).base();
        return base.equals(otherBase)
                || (base + "s").equals(otherBase)
                || base.equals(otherBase + "s")
                || Distance.isClose(base, otherBase);
    }
}
