package org.partnershipgraph.seeds.reader;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.partnershipgraph.vocabulary.Country;

/** Countries by all their names. */
final class CountryNames {

    private static final List<String> BETWEEN = List.of("/", ",", " and ", " och ", " & ", " samt ");

    private final Map<String, String> codes = new HashMap<>();

    CountryNames(List<Country> countries) {
        for (var country : countries) {
            put(country.name().sv(), country.code());
            put(country.name().en(), country.code());
            country.variants().forEach(variant -> put(variant, country.code()));
        }
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

    private void put(@Nullable String name, String code) {
        if (name != null) {
            codes.putIfAbsent(Fold.key(name), code);
        }
    }
}
