package org.partnershipgraph.funder;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.partnershipgraph.kind.IndexField;
import org.partnershipgraph.kind.Kind;
import org.partnershipgraph.kind.KindDescription;
import org.partnershipgraph.kind.OrderField;
import org.partnershipgraph.kind.SearchField;
import org.partnershipgraph.store.Aggregate;
import org.partnershipgraph.text.LocalizedText;
import org.partnershipgraph.text.Names;
import org.partnershipgraph.text.Slug;

/**
 * An organisation that pays for networks.
 *
 * @param country the code of the country it is in
 * @param networks slugs of the networks it pays for
 */
public record Funder(
        String slug,
        @Nullable Long version,
        LocalizedText name,
        List<String> variants,
        LocalizedText purpose,
        String country,
        int founded,
        List<String> networks)
        implements Aggregate {

    public static final IndexField FOUNDED = IndexField.of("FOUNDED");

    public static final Kind<Funder> KIND = KindDescription.of(Funder.class, "funders")
            .name(Funder::name)
            .aliases(Funder::variants)
            .searched(SearchField.PURPOSE, Funder::purpose)
            .links(IndexField.COUNTRY, Funder::country)
            .links(IndexField.NETWORK, Funder::networks)
            .number(FOUNDED, Funder::founded)
            .order(OrderField.number("FOUNDED"), Funder::founded)
            .orderedByName();

    public Funder {
        Slug.require(slug);
        Names.require(name);
        variants = Names.copyOf(variants);
        networks = Names.copyOf(networks);
    }

    Funder in(String otherCountry, LocalizedText otherName) {
        return new Funder(slug, version, otherName, variants, purpose, otherCountry, founded, networks);
    }

    @Override
    public String key() {
        return slug;
    }
}
