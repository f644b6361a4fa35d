package org.partnershipgraph.municipality;

import java.util.Collection;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.partnershipgraph.kind.IndexField;
import org.partnershipgraph.kind.Kind;
import org.partnershipgraph.kind.KindDescription;
import org.partnershipgraph.kind.OrderField;
import org.partnershipgraph.kind.SearchField;
import org.partnershipgraph.store.Aggregate;
import org.partnershipgraph.text.Language;
import org.partnershipgraph.text.LocalizedText;
import org.partnershipgraph.text.Names;
import org.partnershipgraph.text.Slug;
import org.partnershipgraph.vocabulary.Country;

/**
 * A local government of any kind, or another party to a partnership.
 *
 * @param officialName its full name in its own country's usage, if it differs from the name
 * @param country code of its country; null if no source states it
 * @param county the county of a Swedish municipality
 * @param scbCode code of Statistics Sweden: four digits for a municipality, two for a region
 * @param aliases other names, including former ones
 * @param misspellings clearly wrong spellings found on pages
 * @param successor the municipality it has merged into
 * @param note what a reader should know if the data is doubtful
 */
public record Municipality(
        String slug,
        @Nullable Long version,
        LocalizedText name,
        @Nullable String officialName,
        MunicipalityKind kind,
        @Nullable String country,
        @Nullable County county,
        @Nullable String scbCode,
        List<String> aliases,
        List<String> misspellings,
        @Nullable Seat seat,
        @Nullable Succession successor,
        @Nullable LocalizedText note,
        List<String> sources)
        implements Aggregate {

    public static final Kind<Municipality> KIND = KindDescription.of(Municipality.class, "municipalities")
            .name(Municipality::name)
            .aliases(Municipality::officialName)
            .aliases(Municipality::aliases)
            .searched(SearchField.ALIAS, Municipality::formalNames)
            .searched(SearchField.MISSPELLING, Municipality::misspellings)
            .searched(SearchField.PLACE, municipality -> municipality.seat == null ? null : municipality.seat.name())
            .searched(SearchField.CODE, Municipality::scbCode)
            .links(IndexField.COUNTRY, Municipality::country)
            .links(IndexField.SUCCESSOR, Municipality::successorSlug)
            .links(IndexField.SOURCE, Municipality::sources)
            .value(IndexField.COUNTY, municipality -> municipality.county == null ? null : municipality.county.code())
            .value(IndexField.KIND, Municipality::kind)
            .value(IndexField.PLACE_NAME, PlaceNames::of)
            .value(IndexField.POSITION, municipality -> municipality.seat == null ? null : municipality.seat.position())
            .value(IndexField.SCB_CODE, Municipality::scbCode)
            .order(OrderField.COUNTRY, Municipality::country)
            .order(OrderField.KIND, Municipality::kind)
            .hasPartnerships()
            .unique("SCB code", Municipality::scbCode)
            .tiedBy(IndexField.COUNTRY)
            .orderedByName();

    private static final Pattern SCB_CODE = Pattern.compile("\\d{2}(?:\\d{2})?");

    public Municipality {
        Slug.require(slug);
        Names.require(name);
        Names.require(officialName);
        if (country != null) {
            Country.requireCode(country);
        }
        if (scbCode != null && !SCB_CODE.matcher(scbCode).matches()) {
            throw new IllegalArgumentException("'" + scbCode + "' is not an SCB code of two or four digits");
        }
        if (successor != null && successor.municipality().equals(slug)) {
            throw new IllegalArgumentException(slug + " cannot be its own successor");
        }
        aliases = Names.copyOf(aliases);
        misspellings = Names.copyOf(misspellings);
        sources = Names.copyOf(sources);
    }

    /** Whether it is known to be in a country, given by its code. */
    public boolean isIn(String code) {
        return code.equals(country);
    }

    /** Whether it is known to be in one of these countries. */
    public boolean isInOneOf(Collection<String> codes) {
        return country != null && codes.contains(country);
    }

    /** The slug of the municipality it has merged into, if any. */
    public @Nullable String successorSlug() {
        return successor == null ? null : successor.municipality();
    }

    private List<String> formalNames() {
        return kind == MunicipalityKind.MUNICIPALITY ? AdministrativeWords.spellings(name.in(Language.EN)) : List.of();
    }

    @Override
    public String key() {
        return slug;
    }
}
