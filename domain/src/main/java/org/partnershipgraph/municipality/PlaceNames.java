package org.partnershipgraph.municipality;

import java.util.Arrays;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.partnershipgraph.text.NameKey;

/** The names by which municipalities of one country are compared, to find those that may be the same place. */
class PlaceNames {

    private static final Pattern DOUBLED = Pattern.compile("(\\p{L})\\1");

    private PlaceNames() {}

    /** The country with each name without administrative words; names that consist of such words only are left out. */
    static Set<String> of(Municipality municipality) {
        if (municipality.country() == null) {
            return Set.of();
        }
        var names = Stream.of(municipality.name().sv(), municipality.name().en(), municipality.officialName());
        return Stream.of(names, municipality.aliases().stream(), municipality.misspellings().stream())
                .flatMap(some -> some)
                .filter(Objects::nonNull)
                .map(PlaceNames::bare)
                .filter(name -> !name.isEmpty())
                .map(name -> municipality.country() + " " + name)
                .collect(Collectors.toSet());
    }

    /** Spellings that differ only by a hyphen, an apostrophe or a doubled letter are equal. */
    private static String bare(String name) {
        return Arrays.stream(NameKey.of(name).split(" "))
                .filter(word -> !AdministrativeWords.isRedundant(word))
                .map(word -> DOUBLED.matcher(word).replaceAll("$1"))
                .collect(Collectors.joining(" "));
    }
}
