package org.partnershipgraph.persistence.index;

import java.util.Arrays;
import java.util.Objects;
import java.util.Set;
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

    private static String bare(String name) {
        return Arrays.stream(SimpleForm.of(name).split("[ ,()]+"))
                .filter(word -> !ADMINISTRATIVE.contains(word))
                .collect(Collectors.joining(" "));
    }
}
