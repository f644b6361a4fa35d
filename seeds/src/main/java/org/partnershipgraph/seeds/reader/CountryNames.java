package org.partnershipgraph.seeds.reader;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.partnershipgraph.vocabulary.Country;

/**
 * Countries by all their names: those of the data with every variant, and the world's others in Swedish and English, for a
 * page that names one of these speaks of no place in the data.
 */
final class CountryNames {

    private static final List<String> BETWEEN = List.of("/", ",", " and ", " och ", " & ", " samt ");
    private static final List<Locale> LANGUAGES = List.of(Locale.forLanguageTag("sv"), Locale.ENGLISH);

    /** Every page speaks of Sweden, and Iceland's Swedish name is an English word. */
    private static final Set<String> SAYING_NOTHING = Set.of("SE", "IS");

    /** Shorter beginnings are those of other words as well. */
    private static final int SHORTEST_STEM = 4;

    private final Map<String, String> codes = new HashMap<>();
    private final Trie<String> stems = new Trie<>();

    CountryNames(List<Country> countries) {
        for (var country : countries) {
            put(country.name().sv(), country.code());
            put(country.name().en(), country.code());
            country.variants().forEach(variant -> put(variant, country.code()));
        }
        for (var code : Locale.getISOCountries()) {
            var country = new Locale.Builder().setRegion(code).build();
            LANGUAGES.forEach(language -> put(country.getDisplayCountry(language), code));
        }
        codes.forEach(this::putStem);
    }

    /** The codes of the countries that the text names and nothing else, such as {@code Zambia/Zimbabwe}; else empty. */
    List<String> only(String text) {
        var whole = codes.get(Fold.key(text));
        if (whole != null) {
            return List.of(whole);
        }
        for (var between : BETWEEN) {
            int at = text.lastIndexOf(between);
            var last = at < 0 ? null : codes.get(Fold.key(text.substring(at + between.length())));
            var others = last == null ? List.<String>of() : only(text.substring(0, at));
            if (last != null && !others.isEmpty()) {
                var all = new ArrayList<>(others);
                all.add(last);
                return List.copyOf(all);
            }
        }
        return List.of();
    }

    /** The codes of foreign countries that the text speaks of, by name or by adjective: Ukraine, ukrainsk. */
    Set<String> mentionedIn(String text) {
        var folded = Fold.of(text);
        var mentioned = new LinkedHashSet<String>();
        for (int i = 0; i < folded.length(); i++) {
            if (Character.isLetter(folded.charAt(i)) && (i == 0 || !Character.isLetterOrDigit(folded.charAt(i - 1)))) {
                stems.hits(folded, i).forEach(hit -> mentioned.add(hit.value()));
            }
        }
        mentioned.removeAll(SAYING_NOTHING);
        return mentioned;
    }

    private void put(@Nullable String name, String code) {
        if (name != null) {
            codes.putIfAbsent(Fold.key(name), code);
        }
    }

    private void putStem(String name, String code) {
        int end = name.length();
        while (end > 0 && "aeio".indexOf(name.charAt(end - 1)) >= 0) {
            end--;
        }
        if (end >= SHORTEST_STEM) {
            stems.put(name.substring(0, end), code);
        }
    }
}
