package org.partnershipgraph.persistence.index.lucene;

import java.util.Arrays;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.partnershipgraph.municipality.Municipality;
import org.partnershipgraph.text.SimpleForm;

/** The names of municipalities by which two records look like the same place. */
class PlaceNames {

    private static final Set<String> ADMINISTRATIVE = Set.of(
            "administration",
            "city",
            "commune",
            "council",
            "county",
            "district",
            "government",
            "kommun",
            "local",
            "metropolitan",
            "municipal",
            "municipality",
            "of",
            "stad",
            "the",
            "town",
            "township");

    private static final Pattern APOSTROPHES = Pattern.compile("['`\u2018\u2019\u02BC]");
    private static final Pattern DOUBLED = Pattern.compile("(\\p{L})\\1");

    private PlaceNames() {}

    /** The country with each name, without administrative words; names of nothing else are left out. */
    static Set<String> of(Municipality municipality) {
        var names = Stream.of(municipality.name().sv(), municipality.name().en(), municipality.officialName());
        return Stream.of(names, municipality.aliases().stream(), municipality.misspellings().stream())
                .flatMap(some -> some)
                .filter(Objects::nonNull)
                .map(PlaceNames::bare)
                .filter(name -> !name.isEmpty())
                .map(name -> municipality.country() + " " + name)
                .collect(Collectors.toSet());
    }

    /** Spellings that differ by a hyphen, an apostrophe or a doubled letter alone look like the same place. */
    private static String bare(String name) {
        return Arrays.stream(
                        APOSTROPHES.matcher(SimpleForm.of(name)).replaceAll("").split("[ ,()\\p{Pd}]+"))
                .filter(word -> !ADMINISTRATIVE.contains(word))
                .map(word -> DOUBLED.matcher(word).replaceAll("$1"))
                .collect(Collectors.joining(" "));
    }
}
