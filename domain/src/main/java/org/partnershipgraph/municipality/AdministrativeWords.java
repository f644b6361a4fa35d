package org.partnershipgraph.municipality;

import static org.partnershipgraph.municipality.MunicipalityKind.CITY;
import static org.partnershipgraph.municipality.MunicipalityKind.COUNTY;
import static org.partnershipgraph.municipality.MunicipalityKind.DISTRICT;
import static org.partnershipgraph.municipality.MunicipalityKind.FEDERATION;
import static org.partnershipgraph.municipality.MunicipalityKind.MUNICIPALITY;
import static org.partnershipgraph.municipality.MunicipalityKind.REGION;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The words around a place's own name that name its government: {@code Falu kommun}, {@code City of Tshwane}. All of
 * them are {@link org.partnershipgraph.text.NameKey keys}: lower case, without diacritics.
 */
public final class AdministrativeWords {

    /** Words between the others. */
    public static final Set<String> ARTICLES = Set.of("the", "of");

    /** The words that follow a Swedish municipality's name. */
    public static final List<String> OF_SWEDISH_MUNICIPALITIES = List.of("kommun", "stad", "municipality");

    /** The words a name may end with, so that another can follow; longer words before those they contain. */
    public static final List<String> ENDING_NAMES =
            List.of("kommunalforbund", "kommun", "stad", "municipality", "council", "county", "district", "landsting");

    /** How Swedish tables shorten {@code kommun}. Prose does not, so it names no kind of government. */
    private static final String ABBREVIATION = "kn";

    private static final Set<String> SWEDISH_BODIES = Set.of("kommun", "stad", "kommunalforbund");

    private static final Map<String, MunicipalityKind> KINDS = kinds();

    private AdministrativeWords() {}

    /** The kind of government that a word names; null for other words. */
    public static @Nullable MunicipalityKind kindOf(String word) {
        return KINDS.get(word);
    }

    public static boolean contains(String word) {
        return KINDS.containsKey(word);
    }

    public static Set<String> all() {
        return KINDS.keySet();
    }

    /**
     * Whether the word adds nothing to the name. A region, province or federation keeps its word, as its slug does, for its
     * own name is that of a town or an area as well.
     */
    public static boolean isRedundant(String word) {
        var kind = KINDS.get(word);
        return ARTICLES.contains(word)
                || word.equals(ABBREVIATION)
                || (kind != null && kind != REGION && kind != FEDERATION);
    }

    /** Whether a key ends as names of Swedish governments do. */
    public static boolean endSwedishName(String key) {
        int space = key.lastIndexOf(' ');
        return space > 0 && SWEDISH_BODIES.contains(key.substring(space + 1));
    }

    /** The name of a municipality as it is written out in Swedish and English. */
    public static List<String> spellings(String name) {
        return List.of(name + " municipality", "Municipality of " + name, name + " kommun");
    }

    private static Map<String, MunicipalityKind> kinds() {
        var words = Map.of(
                MUNICIPALITY,
                "kommun kommuns kommunen municipality municipal metropolitan local council government authority hall"
                        + " administration commune township hromada komuna",
                CITY,
                "city town stad stads staden",
                DISTRICT,
                "district distrikt",
                COUNTY,
                "county",
                REGION,
                "region regionen province provins landsting",
                FEDERATION,
                "kommunalforbund");
        var kinds = new HashMap<String, MunicipalityKind>();
        words.forEach((kind, spellings) -> List.of(spellings.split(" ", -1)).forEach(word -> kinds.put(word, kind)));
        return Map.copyOf(kinds);
    }
}
