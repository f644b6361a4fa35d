package org.partnershipgraph.persistence.generated;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.partnershipgraph.municipality.Municipality;
import org.partnershipgraph.municipality.MunicipalityKind;
import org.partnershipgraph.municipality.Seat;
import org.partnershipgraph.text.LocalizedText;
import org.partnershipgraph.text.Slug;

/** Places that are nowhere, with names that sound as if they were: the first quarter in Sweden. */
class GeneratedPlaces {

    private static final List<String> SWEDISH_STARTS =
            List.of("Ås", "Björk", "Dal", "Ek", "Fjäll", "Gran", "Hög", "Kvarn", "Löv", "Mörk", "Näs", "Ros");
    private static final List<String> SWEDISH_MIDDLES =
            List.of("e", "hult", "inge", "löse", "mark", "ned", "ra", "stor", "torp", "under", "väst");
    private static final List<String> SWEDISH_ENDS =
            List.of("berga", "by", "fors", "hamn", "holm", "köping", "stad", "sund", "vik", "ås");
    private static final List<String> STARTS =
            List.of("Ba", "Chi", "Du", "Go", "Ke", "Lu", "Ma", "Ndi", "Nya", "Po", "Ru", "Ša", "Te", "Vla", "Wa", "Žu");
    private static final List<String> MIDDLES = List.of(
            "bara", "ćeva", "ka", "lando", "lina", "moro", "nga", "pola", "ri", "sindi", "tovo", "vara", "wende", "zi");
    private static final List<String> ENDS =
            List.of("bo", "ce", "dja", "hle", "kov", "la", "mba", "ni", "pil", "ru", "sk", "tu", "za", "şi");
    private static final List<String> COUNTRIES =
            List.of("ZA", "KE", "UA", "ZM", "UG", "BW", "MD", "GE", "BA", "TZ", "MZ", "VN", "TR", "RS");

    private final int count;
    private final List<String> names = new ArrayList<>();
    private final List<String> slugs = new ArrayList<>();
    private final Map<String, String> nameOfSlug = new HashMap<>();

    GeneratedPlaces(int count) {
        this.count = count;
        for (int i = 0; i < count; i++) {
            var name = i < swedish() ? swedishName(i) : otherName(i - swedish());
            var slug = Slug.of(name);
            names.add(name);
            slugs.add(slug);
            nameOfSlug.put(slug, name);
        }
    }

    int swedish() {
        return count / 4;
    }

    int others() {
        return count - swedish();
    }

    String slug(int number) {
        return slugs.get(number);
    }

    @Nullable
    String name(String slug) {
        return nameOfSlug.get(slug);
    }

    Stream<Municipality> municipalities() {
        return IntStream.range(0, count).mapToObj(this::municipality);
    }

    private Municipality municipality(int number) {
        var name = names.get(number);
        var isSwedish = number < swedish();
        return new Municipality(
                slugs.get(number),
                null,
                isSwedish ? new LocalizedText(name + " kommun", name) : LocalizedText.same(name),
                null,
                MunicipalityKind.MUNICIPALITY,
                isSwedish ? "SE" : COUNTRIES.get(number % COUNTRIES.size()),
                null,
                null,
                List.of(isSwedish ? "Municipality of " + name : name + " City"),
                List.of(),
                new Seat(name, null, number % 60, number % 170),
                null,
                null,
                List.of());
    }

    private static String swedishName(int number) {
        return name(number, SWEDISH_STARTS, SWEDISH_MIDDLES, SWEDISH_ENDS);
    }

    private static String otherName(int number) {
        return name(number, STARTS, MIDDLES, ENDS);
    }

    /** A name of its own for each number: a first syllable, as many middle ones as it takes, a last one. */
    private static String name(int number, List<String> starts, List<String> middles, List<String> ends) {
        var name = new StringBuilder(starts.get(number % starts.size()));
        int rest = number / starts.size();
        var end = ends.get(rest % ends.size());
        rest /= ends.size();
        do {
            name.append(middles.get(rest % middles.size()));
            rest /= middles.size();
        } while (rest > 0);
        return name.append(end).toString();
    }
}
