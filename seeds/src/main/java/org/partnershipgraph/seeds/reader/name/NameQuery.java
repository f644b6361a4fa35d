package org.partnershipgraph.seeds.reader.name;

import java.util.Collection;
import java.util.List;
import java.util.function.Predicate;
import org.partnershipgraph.municipality.Municipality;
import org.partnershipgraph.seeds.reader.page.Fold;

/**
 * Asks the gazetteer for one name, surest way first: letter by letter, without diacritics, without administrative words and
 * genitive, with one typing error. The first way that finds anything decides; if it finds several places, none is chosen.
 *
 * @param countries codes of the countries named beside it, empty where none is
 */
public record NameQuery(String name, Side side, Collection<String> countries) {

    private static final int LONGEST = 120;

    public Resolution answer(Gazetteer gazetteer) {
        if (name.length() > LONGEST) {
            return Resolution.UNKNOWN;
        }
        var found = filter(gazetteer.exact().get(Fold.exactKey(name)), side::admits);
        if (!found.isEmpty()) {
            return decide(found, Resolution.EXACT);
        }
        var key = Fold.key(name);
        found = filter(gazetteer.folded().get(key), side::admits);
        if (!found.isEmpty()) {
            return decide(found, Resolution.FOLDED);
        }
        return byBase(gazetteer, key, PlaceName.of(key));
    }

    private Resolution byBase(Gazetteer gazetteer, String key, PlaceName parts) {
        var exact = PlaceName.of(Fold.exactKey(name)).base();
        var found = ofLevel(filter(gazetteer.exactBases().get(exact), side::admits), parts.level());
        if (found.size() == 1) {
            return decide(found, Resolution.STRIPPED);
        }
        found = ofLevel(filter(gazetteer.bases().get(parts.base()), side::admits), parts.level());
        if (!found.isEmpty()) {
            return decide(found, Resolution.STRIPPED);
        }
        found = filter(gazetteer.misspeltNames().near(key), side::admits);
        if (!found.isEmpty() && parts.base().length() >= Misspellings.SHORTEST) {
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
        var here = filter(found, place -> countries.contains(place.country()));
        var fitting = found.size() == 1 || score < Resolution.STRIPPED || here.isEmpty() ? found : here;
        if (fitting.size() != 1) {
            return Resolution.doubtful(found, score, Doubt.SEVERAL);
        }
        if (isElsewhere(fitting.get(0))) {
            return Resolution.doubtful(found, score, score > Resolution.MISSPELT ? Doubt.ELSEWHERE : Doubt.UNKNOWN);
        }
        return Resolution.of(fitting.get(0), score);
    }

    /** Whether the page names countries, and the place lies in none of them. */
    public boolean isElsewhere(Municipality place) {
        return !place.country().equals("SE") && !countries.isEmpty() && !countries.contains(place.country());
    }

    /** The places of a fitting level; of several, those of the very level. */
    private static List<Municipality> ofLevel(List<Municipality> places, Level level) {
        var fitting = filter(places, place -> level.fits(Level.of(place)));
        var wanted = level.ofPlace();
        var same = filter(fitting, place -> Level.of(place) == wanted);
        return fitting.size() > 1 && !same.isEmpty() ? same : fitting;
    }

    private static List<Municipality> filter(Collection<Municipality> places, Predicate<Municipality> wanted) {
        return places.isEmpty() ? List.of() : places.stream().filter(wanted).toList();
    }
}
