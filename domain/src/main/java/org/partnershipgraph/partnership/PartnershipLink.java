package org.partnershipgraph.partnership;

import static org.partnershipgraph.query.Filter.linked;

import org.jspecify.annotations.Nullable;
import org.partnershipgraph.kind.IndexField;
import org.partnershipgraph.kind.Kind;
import org.partnershipgraph.municipality.Municipality;
import org.partnershipgraph.query.Filter;

/**
 * How records of a kind are linked to partnerships.
 *
 * @param ofPartnership the field of partnerships that leads to the record, or to the municipality that leads to it
 * @param ofMunicipality the field of the participants that leads to the record; null if partnerships link to it themselves
 */
public record PartnershipLink(
        IndexField ofPartnership, @Nullable IndexField ofMunicipality) {

    /** {@link IllegalArgumentException} if neither partnerships nor their participants link to the kind. */
    public static PartnershipLink to(Kind<?> kind) {
        var own = Partnership.KIND.fieldsTo(kind);
        if (!own.isEmpty()) {
            return new PartnershipLink(own.get(0), null);
        }
        return Municipality.KIND.fieldsTo(kind).stream()
                .findFirst()
                .map(field -> new PartnershipLink(IndexField.MUNICIPALITY, field))
                .orElseThrow(() -> new IllegalArgumentException(kind + " has no partnerships"));
    }

    /** Matches the records that these partnerships are linked to. */
    public Filter linkedBy(Filter partnerships) {
        var direct = linked(IndexField.KEY, Partnership.KIND, ofPartnership, partnerships);
        return ofMunicipality == null ? direct : linked(IndexField.KEY, Municipality.KIND, ofMunicipality, direct);
    }
}
