package org.partnershipgraph.seeds.reader.name;

import java.util.Collection;
import java.util.List;
import java.util.function.Predicate;
import org.partnershipgraph.municipality.Municipality;
import org.partnershipgraph.text.NameKey;

/**
 * Looks one name up in the gazetteer, in the surest way first: letter by letter, without diacritics, without administrative
 * words and genitive, with one typing error. The first way that finds anything decides; if it finds several places, the name
 * is attached to none.
 *
 * @param countries codes of the countries named beside it, empty if there are none
 */
record NameQuery(String name, PartnerSide side, Collection<String> countries) {

    private static final int LONGEST = 120;

    Resolution answer(Gazetteer gazetteer) {
        if (name.length() > LONGEST) {
            return Resolution.UNKNOWN;
        }
        var found = filter(gazetteer.exact().get(NameKey.withDiacritics(name)), side::admits);
        if (!found.isEmpty()) {
            return decide(found, Resolution.EXACT);
        }
        var key = NameKey.of(name);
        found = filter(gazetteer.folded().get(key), side::admits);
        if (!found.isEmpty()) {
            return decide(found, Resolution.FOLDED);
        }
        return byBase(gazetteer, key, PlaceName.of(key));
    }

    private Resolution byBase(Gazetteer gazetteer, String key, PlaceName parts) {
        var exact = PlaceName.of(NameKey.withDiacritics(name)).base();
        var found = ofLevel(filter(gazetteer.exactBases().get(exact), side::admits), parts.level());
        if (found.size() == 1) {
            return decide(found, Resolution.STRIPPED);
        }
        found = ofLevel(filter(gazetteer.bases().get(parts.base()), side::admits), parts.level());
        if (!found.isEmpty()) {
            return decide(found, Resolution.STRIPPED);
        }
        found = filter(gazetteer.misspeltNames().near(key), side::admits);
        if (!found.isEmpty() && parts.base().length() >= MisspellingIndex.SHORTEST) {
            return decide(found, Resolution.MISSPELT);
        }
        var ofOtherLevel = filter(gazetteer.bases().get(parts.base()), side::admits);
        if (!ofOtherLevel.isEmpty()) {
            return Resolution.doubtful(ofOtherLevel, Resolution.STRIPPED, Doubt.LEVEL);
        }
        found = ofLevel(filter(gazetteer.misspeltBases().near(parts.base()), side::admits), parts.level());
        return found.isEmpty() ? Resolution.UNKNOWN : decide(found, Resolution.MISSPELT);
    }

    private Resolution decide(List<Municipality> found, double score) {
        var inCountries = filter(found, place -> place.isInOneOf(countries));
        boolean isDecidedByCountry = found.size() > 1 && score >= Resolution.STRIPPED && !inCountries.isEmpty();
        var fitting = isDecidedByCountry ? inCountries : found;
        if (fitting.size() != 1) {
            return Resolution.doubtful(found, score, Doubt.SEVERAL);
        }
        if (CountryContext.isElsewhere(fitting.get(0), countries)) {
            return Resolution.doubtful(found, score, score > Resolution.MISSPELT ? Doubt.ELSEWHERE : Doubt.UNKNOWN);
        }
        return Resolution.of(fitting.get(0), score);
    }

    /** The places of a fitting level, and of several only those of exactly this level if there are any. */
    private static List<Municipality> ofLevel(List<Municipality> places, GovernmentLevel level) {
        var fitting = filter(places, place -> level.fits(GovernmentLevel.of(place)));
        var wanted = level.ofPlace();
        var same = filter(fitting, place -> GovernmentLevel.of(place) == wanted);
        return fitting.size() > 1 && !same.isEmpty() ? same : fitting;
    }

    private static List<Municipality> filter(Collection<Municipality> places, Predicate<Municipality> wanted) {
        return places.isEmpty() ? List.of() : places.stream().filter(wanted).toList();
    }
}
