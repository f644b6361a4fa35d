package org.partnershipgraph.network;

import static org.partnershipgraph.kind.IndexField.CLAIM;
import static org.partnershipgraph.kind.IndexField.COUNTRY;
import static org.partnershipgraph.kind.IndexField.COUNTRY_COUNT;
import static org.partnershipgraph.kind.IndexField.SOURCE;
import static org.partnershipgraph.kind.IndexField.YEAR;
import static org.partnershipgraph.kind.SearchField.PERSON;
import static org.partnershipgraph.kind.SearchField.PURPOSE;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.partnershipgraph.kind.Kind;
import org.partnershipgraph.kind.KindDescription;
import org.partnershipgraph.people.Person;
import org.partnershipgraph.source.Claim;
import org.partnershipgraph.source.Disputable;
import org.partnershipgraph.store.Aggregate;
import org.partnershipgraph.text.LocalizedText;
import org.partnershipgraph.text.Names;
import org.partnershipgraph.text.Slug;
import org.partnershipgraph.time.Milestone;
import org.partnershipgraph.time.Period;
import org.partnershipgraph.vocabulary.Country;

/**
 * A thematic network of partnerships.
 *
 * @param variants other names that pages use
 * @param countries codes of the countries it works in
 * @param earlierCountries codes of countries that an earlier page named
 * @param organisations others it cooperates with
 * @param events such as its launch and kick-off meeting
 * @param sources slugs of the pages its facts come from
 */
public record Network(
        String slug,
        @Nullable Long version,
        LocalizedText name,
        List<String> variants,
        @Nullable LocalizedText purpose,
        Period period,
        List<String> countries,
        List<String> earlierCountries,
        List<String> organisations,
        List<Milestone> events,
        List<Person> people,
        @Nullable LocalizedText note,
        List<String> sources,
        List<Claim> claims)
        implements Aggregate, Disputable {

    public static final Kind<Network> KIND = KindDescription.of(Network.class, "networks")
            .name(Network::name)
            .aliases(Network::variants)
            .searched(PURPOSE, Network::purpose)
            .searched(PERSON, network -> network.people().stream().flatMap(Person::introductions))
            .links(COUNTRY, Network::countries)
            .refersTo(COUNTRY, Network::earlierCountries)
            .number(COUNTRY_COUNT, network -> network.countries().size())
            .value(YEAR, network -> network.period().years())
            .startsAndEnds(
                    network -> network.period().startYear(),
                    network -> network.period().endYear())
            .hasPartnerships()
            .links(SOURCE, Network::sources)
            .refersTo(SOURCE, Network::citedSources)
            .value(CLAIM, network -> network.claims().stream().map(Claim::field))
            .orderedByName();

    public Network {
        Slug.require(slug);
        Names.require(name);
        variants = Names.copyOf(variants);
        countries = List.copyOf(countries);
        countries.forEach(Country::requireCode);
        earlierCountries = List.copyOf(earlierCountries);
        earlierCountries.forEach(Country::requireCode);
        organisations = List.copyOf(organisations);
        events = List.copyOf(events);
        people = List.copyOf(people);
        sources = Names.copyOf(sources);
        claims = List.copyOf(claims);
    }

    /** The sources of its parts. */
    private Stream<@Nullable String> citedSources() {
        return Stream.of(
                        events.stream().map(Milestone::source),
                        people.stream().map(Person::source),
                        claims.stream().map(Claim::source))
                .flatMap(part -> part);
    }

    @Override
    public String key() {
        return slug;
    }
}
