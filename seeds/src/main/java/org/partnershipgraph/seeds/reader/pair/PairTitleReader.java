package org.partnershipgraph.seeds.reader.pair;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.partnershipgraph.municipality.AdministrativeWords;
import org.partnershipgraph.seeds.reader.name.CountryNames;
import org.partnershipgraph.seeds.reader.name.NameResolver;
import org.partnershipgraph.seeds.reader.name.PartnerSide;
import org.partnershipgraph.seeds.reader.name.Party;
import org.partnershipgraph.seeds.reader.name.Resolution;
import org.partnershipgraph.seeds.reader.page.PageText;
import org.partnershipgraph.text.NameKey;

/** Reads titles such as {@code A and B, Country}, {@code A – B}, {@code A-B,Country} and {@code A, B och C – Country1/Country2}. */
public final class PairTitleReader {

    private static final int LONGEST = 120;
    private static final int MOST_REMEMBERED = 20_000;
    private static final List<String> JOINED = List.of(" and ", " och ", " & ");
    private final NameResolver names;
    private final TitleNames titleNames;
    private final CountryNames countryNames;
    private final TrailingCountries countries;
    private final Map<String, Optional<PairTitle>> read = new HashMap<>();

    public PairTitleReader(NameResolver names, CountryNames countries) {
        this.names = names;
        titleNames = new TitleNames(names);
        countryNames = countries;
        this.countries = new TrailingCountries(countries);
    }

    /** The partners of a title that is a list of names; null if it is not. */
    public @Nullable PairTitle read(String line) {
        if (line.length() > LONGEST
                || line.isEmpty()
                || line.indexOf(':') >= 0
                || line.indexOf(PageText.BOUNDARY) >= 0) {
            return null;
        }
        var remembered = read.get(line);
        if (remembered == null) {
            remembered = Optional.ofNullable(parse(line));
            if (read.size() < MOST_REMEMBERED) {
                read.put(line, remembered);
            }
        }
        return remembered.orElse(null);
    }

    private @Nullable PairTitle parse(String line) {
        var title = withoutPrefix(TrailingCountries.withoutYears(line));
        var tail = new ArrayList<String>();
        title = countries.cutOff(title, tail);
        var parts = titleNames.split(title);
        if (parts.size() == 1 && !tail.isEmpty()) {
            parts = titleNames.atOnlyHyphen(parts.get(0));
        }
        if (parts.isEmpty() || !parts.stream().allMatch(titleNames::isName)) {
            return null;
        }
        if (!tail.isEmpty()) {
            return new PairTitle(parties(parts, tail, ""), List.copyOf(tail), null);
        }
        var last = lastOf(title);
        var read = new PairTitle(parties(parts, List.of(), last), List.of(), null);
        return isCountryUnknown(last, read) ? withUnknownCountry(last, parts) : read;
    }

    /** Whether something unknown stands in the place of a country, after partners of both sides. */
    private static boolean isCountryUnknown(String last, PairTitle title) {
        int end = title.parties().size() - 1;
        var isUnknown = title.parties().get(end).text().equals(last)
                && !title.parties().get(end).resolution().isKnown();
        var others = title.parties().subList(0, end);
        return isUnknown
                && others.stream().anyMatch(Party::isSwedish)
                && others.stream().anyMatch(party -> !party.isSwedish());
    }

    /** A partner in an unknown country is not a known place, unless that is a part of a country: Eastern Province. */
    private PairTitle withUnknownCountry(String country, List<String> parts) {
        var partners = parts.subList(0, parts.size() - 1);
        var title = new PairTitle(parties(partners, List.of(), ""), List.of(), country);
        return title.elsewhere() == null
                ? title
                : new PairTitle(parties(partners, List.of(country), ""), List.of(), country);
    }

    /** What follows the last comma, or a dash after partners that "and" joins; empty if nothing does. */
    private static String lastOf(String title) {
        int comma = title.lastIndexOf(',');
        int dash = Math.max(title.lastIndexOf(" – "), title.lastIndexOf(" - "));
        int cut = dash > comma && JOINED.stream().anyMatch(title.substring(0, dash)::contains) ? dash + 2 : comma;
        return cut < 0 ? "" : title.substring(cut + 1).strip();
    }

    /** What stands in the place of a country, or is one, is not a misspelt partner. */
    private Resolution resolve(String part, Collection<String> tail, String last) {
        var resolution = names.resolve(part, PartnerSide.EITHER, tail);
        return part.equals(last) || countryNames.code(part) != null ? resolution.unlessMisspelt() : resolution;
    }

    private List<Party> parties(List<String> parts, List<String> tail, String last) {
        var resolved = parts.stream().map(part -> resolve(part, tail, last)).toList();
        boolean hasSwedish = resolved.stream().anyMatch(Resolution::isSwedish);
        var parties = new ArrayList<Party>();
        for (int i = 0; i < parts.size(); i++) {
            var isSwedish = resolved.get(i).isKnown()
                    ? resolved.get(i).isSwedish()
                    : looksSwedish(parts.get(i)) || (!hasSwedish && i == 0 && parts.size() > 1);
            var side = isSwedish ? PartnerSide.SWEDISH : PartnerSide.INTERNATIONAL;
            var resolution = names.resolveOrSuggest(parts.get(i), side, tail);
            parties.add(new Party(
                    parts.get(i), resolved.get(i).isKnown() ? resolution : resolution.unlessMisspelt(), side));
        }
        return List.copyOf(parties);
    }

    private static boolean looksSwedish(String name) {
        return AdministrativeWords.endSwedishName(NameKey.of(name));
    }

    private static String withoutPrefix(String title) {
        for (var prefix : List.of("KP - ", "KP – ", "KP: ", "KP-", "Partnership between ", "Partnerskap mellan ")) {
            if (title.startsWith(prefix)) {
                return title.substring(prefix.length()).strip();
            }
        }
        return title;
    }
}
