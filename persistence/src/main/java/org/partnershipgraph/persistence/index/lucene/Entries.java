package org.partnershipgraph.persistence.index.lucene;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.partnershipgraph.municipality.Municipality;
import org.partnershipgraph.network.Network;
import org.partnershipgraph.partnership.Partnership;
import org.partnershipgraph.query.Field;
import org.partnershipgraph.query.Kind;
import org.partnershipgraph.query.Sort;
import org.partnershipgraph.source.Claim;
import org.partnershipgraph.source.Source;
import org.partnershipgraph.store.Aggregate;
import org.partnershipgraph.vocabulary.Country;
import org.partnershipgraph.vocabulary.GlobalGoal;
import org.partnershipgraph.vocabulary.Method;
import org.partnershipgraph.vocabulary.ProjectArea;
import org.partnershipgraph.vocabulary.Tag;
import org.partnershipgraph.vocabulary.Term;
import org.partnershipgraph.vocabulary.Theme;

/** The entries of each kind of record; a partnership brings those of its projects. */
class Entries {

    private static final Map<Class<? extends Aggregate>, Kind> KINDS = Map.of(
            Municipality.class,
            Kind.MUNICIPALITY,
            Partnership.class,
            Kind.PARTNERSHIP,
            Network.class,
            Kind.NETWORK,
            Country.class,
            Kind.COUNTRY,
            GlobalGoal.class,
            Kind.GLOBAL_GOAL,
            ProjectArea.class,
            Kind.PROJECT_AREA,
            Theme.class,
            Kind.THEME,
            Tag.class,
            Kind.TAG,
            Method.class,
            Kind.METHOD,
            Source.class,
            Kind.SOURCE);

    private Entries() {}

    static List<Entry> of(Aggregate record) {
        if (record instanceof Municipality municipality) {
            return List.of(of(municipality));
        }
        if (record instanceof Partnership partnership) {
            return PartnershipEntries.of(partnership);
        }
        if (record instanceof Network network) {
            return List.of(of(network));
        }
        if (record instanceof Term term) {
            return List.of(new Entry(kindOf(term), term.key(), term.name()).named(term.variants()));
        }
        if (record instanceof Country country) {
            return List.of(of(country));
        }
        if (record instanceof GlobalGoal goal) {
            return List.of(of(goal));
        }
        if (record instanceof Source source) {
            return List.of(of(source));
        }
        return List.of();
    }

    /** Null where records of the type have no entries. */
    static @Nullable Kind kindOf(Class<? extends Aggregate> type) {
        return KINDS.get(type);
    }

    private static Kind kindOf(Term term) {
        var kind = kindOf(term.getClass());
        if (kind == null) {
            throw new IllegalStateException("no kind for " + term.getClass());
        }
        return kind;
    }

    private static Entry of(Country country) {
        return new Entry(Kind.COUNTRY, country.code(), country.name())
                .named(country.variants())
                .with(Field.IS_PROGRAMME_COUNTRY, country.isProgrammeCountry());
    }

    private static Entry of(GlobalGoal goal) {
        return new Entry(Kind.GLOBAL_GOAL, goal.key(), goal.name())
                .named(goal.variants())
                .ranked(Sort.NUMBER, goal.number());
    }

    private static Entry of(Source source) {
        return new Entry(Kind.SOURCE, source.slug(), source.title())
                .named(List.of())
                .with(Field.KIND, source.kind())
                .with(Field.LANGUAGE, source.language())
                .ranked(Sort.KIND, source.kind());
    }

    private static Entry of(Municipality municipality) {
        var county = municipality.county();
        var seat = municipality.seat();
        var successor = municipality.successor();
        return new Entry(Kind.MUNICIPALITY, municipality.slug(), municipality.name())
                .named(municipality.aliases())
                .named(municipality.officialName())
                .with(Field.COUNTRY, municipality.country())
                .with(Field.COUNTY, county == null ? null : county.code())
                .with(Field.KIND, municipality.kind())
                .with(Field.PLACE_NAME, PlaceNames.of(municipality))
                .with(Field.POSITION, seat == null ? null : seat.latitude() + " " + seat.longitude())
                .with(Field.SUCCESSOR, successor == null ? null : successor.municipality())
                .with(Field.SOURCE, municipality.sources())
                .ranked(Sort.KIND, municipality.kind());
    }

    private static Entry of(Network network) {
        var period = network.period();
        return new Entry(Kind.NETWORK, network.slug(), network.name())
                .named(network.variants())
                .with(Field.COUNTRY, network.countries())
                .numbered(Field.COUNTRY_COUNT, network.countries().size())
                .with(Field.SOURCE, network.sources())
                .with(Field.CLAIM, network.claims().stream().map(Claim::field).toList())
                .inYears(PeriodRanges.years(List.of(period)))
                .fromTo(period.startYear(), period.endYear());
    }
}
