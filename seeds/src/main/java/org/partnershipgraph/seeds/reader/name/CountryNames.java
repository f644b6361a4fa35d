package org.partnershipgraph.seeds.reader.name;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.partnershipgraph.seeds.reader.page.Fold;
import org.partnershipgraph.seeds.reader.page.Trim;
import org.partnershipgraph.text.NameKey;
import org.partnershipgraph.vocabulary.Country;

/**
 * Countries by all their names: those of the data with every variant, and the others of the world in Swedish and English,
 * because a name on a page that mentions one of these means no place in the data.
 */
public final class CountryNames {

    private static final List<String> BETWEEN = List.of("/", ",", " and ", " och ", " & ", " samt ");
    private static final List<Locale> LANGUAGES = List.of(Locale.forLanguageTag("sv"), Locale.ENGLISH);

    /** Every page mentions Sweden, and Iceland's Swedish name is an English word. */
    private static final Set<String> NEVER_MENTIONED = Set.of("SE", "IS");

    /** Shorter beginnings are those of other words too. */
    private static final int SHORTEST_STEM = 4;

    private static final Set<String> JOINING = Set.of("and", "och");

    /** Words that official names begin with: {@code The}, {@code Republic of}, {@code United Republic of}. */
    private static final Set<String> FORMS_OF_STATE = Set.of("""
            the of republic kingdom state states union federation commonwealth sultanate principality united federal
            democratic peoples islamic socialist arab independent plurinational bolivarian hashemite republiken
            konungariket kungariket forbundsrepubliken demokratiska folkrepubliken staten""".split("[ \n]"));

    /** Names that are more often those of continents, or words of other meaning. */
    private static final Set<String> AMBIGUOUS = Set.of("america", "us", "korea", "man");

    private final Map<String, String> codes = new HashMap<>();
    private final Trie<String> wholeNames = new Trie<>();
    private final Trie<String> stems = new Trie<>();
    private final Map<String, String> shortNames = new HashMap<>();

    public CountryNames(List<Country> countries) {
        for (var country : countries) {
            putWithStem(country.name().sv(), country.code());
            putWithStem(country.name().en(), country.code());
            country.variants().forEach(variant -> putWithStem(variant, country.code()));
        }
        for (var code : Locale.getISOCountries()) {
            var country = new Locale.Builder().setRegion(code).build();
            LANGUAGES.forEach(language -> putWithStem(country.getDisplayCountry(language), code));
        }
        OtherCountryNames.all().forEach(other -> put(other.name(), other.code()));
    }

    /** The code of a country, if the text is the name of one; else null. */
    @Nullable
    public String code(String text) {
        var words = words(text);
        var code = codes.get(String.join("", words));
        while (code == null && words.size() > 1 && FORMS_OF_STATE.contains(words.get(0))) {
            words.remove(0);
            code = codes.get(String.join("", words));
        }
        return code;
    }

    /** The English name of a country; anything but a code is returned as it is, and null is an unknown country. */
    static String nameOf(@Nullable String code) {
        if (code == null) {
            return "an unknown country";
        }
        return code.length() == 2
                ? new Locale.Builder().setRegion(code).build().getDisplayCountry(Locale.ENGLISH)
                : code;
    }

    /** The codes of countries, if the text is a list of their names such as {@code Zambia/Zimbabwe}; else empty. */
    public List<String> only(String text) {
        var whole = code(text);
        if (whole != null) {
            return List.of(whole);
        }
        for (var between : BETWEEN) {
            int at = text.lastIndexOf(between);
            var last = at < 0 ? null : code(text.substring(at + between.length()));
            var others = last == null ? List.<String>of() : only(text.substring(0, at));
            if (last != null && !others.isEmpty()) {
                var all = new ArrayList<>(others);
                all.add(last);
                return List.copyOf(all);
            }
        }
        return List.of();
    }

    /** The codes of foreign countries that the text names in full, in the order of the text. */
    public Set<String> namedIn(String text) {
        var folded = Fold.of(text);
        var named = new LinkedHashSet<String>();
        int i = 0;
        while (i < folded.length()) {
            boolean startsName =
                    Character.isUpperCase(text.charAt(i)) && (i == 0 || !Character.isLetterOrDigit(text.charAt(i - 1)));
            var hit = startsName ? longestNameAt(folded, i) : null;
            if (hit != null) {
                named.add(hit.value());
            }
            i = hit == null ? i + 1 : hit.end();
        }
        named.removeAll(NEVER_MENTIONED);
        return named;
    }

    private Trie.@Nullable Hit<String> longestNameAt(String folded, int start) {
        Trie.Hit<String> longest = null;
        for (var hit : wholeNames.hits(folded, start)) {
            longest = endsName(folded, hit.end()) ? hit : longest;
        }
        return longest;
    }

    /** At the end of a word, or before the s of its genitive. */
    private static boolean endsName(String folded, int end) {
        int last = folded.startsWith("s", end) ? end + 1 : end;
        return !isLetterAt(folded, end) || !isLetterAt(folded, last);
    }

    private static boolean isLetterAt(String text, int i) {
        return i < text.length() && Character.isLetterOrDigit(text.charAt(i));
    }

    /** The codes of foreign countries that the text mentions, by name or adjective: Ukraine, ukrainsk. */
    public Set<String> mentionedIn(String text) {
        var folded = Fold.of(text);
        var mentioned = new LinkedHashSet<String>();
        for (int i = 0; i < folded.length(); i++) {
            if (Character.isLetter(folded.charAt(i)) && (i == 0 || !Character.isLetterOrDigit(folded.charAt(i - 1)))) {
                stems.hits(folded, i).forEach(hit -> mentioned.add(hit.value()));
                var shortName = Character.isUpperCase(text.charAt(i)) ? shortNameAt(folded, i) : null;
                if (shortName != null) {
                    mentioned.add(shortName);
                }
            }
        }
        mentioned.removeAll(NEVER_MENTIONED);
        return mentioned;
    }

    /** The country of a name that is too short for a stem: Kina, Peru's; null if there is none. */
    private @Nullable String shortNameAt(String folded, int start) {
        int end = start;
        while (end < folded.length() && Character.isLetter(folded.charAt(end))) {
            end++;
        }
        var word = folded.substring(start, end);
        var code = shortNames.get(word);
        return code != null || !word.endsWith("s") ? code : shortNames.get(word.substring(0, word.length() - 1));
    }

    private void put(String name, String code) {
        if (!AMBIGUOUS.contains(NameKey.of(name))) {
            wholeNames.put(name, code);
        }
        codes.putIfAbsent(String.join("", words(name)), code);
    }

    /** Words are compared however they are joined: {@code Syd Afrika}, {@code Bosnia & Herzegovina}. */
    private static List<String> words(String name) {
        var words = new ArrayList<>(List.of(NameKey.of(name).split(" ")));
        words.removeAll(JOINING);
        return words;
    }

    private void putWithStem(@Nullable String countryName, String code) {
        if (countryName == null) {
            return;
        }
        put(countryName, code);
        var name = NameKey.of(countryName);
        var stem = Trim.end(name, Trim.any("aeio"));
        if (stem.length() >= SHORTEST_STEM) {
            stems.put(stem, code);
        } else {
            shortNames.put(name, code);
        }
    }
}
