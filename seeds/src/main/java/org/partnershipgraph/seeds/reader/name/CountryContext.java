package org.partnershipgraph.seeds.reader.name;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.partnershipgraph.municipality.Municipality;

/**
 * The countries that an item speaks of, which decide between places of the same name.
 *
 * @param codes of the countries in its title
 * @param unknown what its title names instead of a country, null if it does not
 * @param mentioned codes of the countries that its title or prose mention
 */
public record CountryContext(List<String> codes, @Nullable String unknown, Set<String> mentioned) {

    static final CountryContext NONE = new CountryContext(List.of(), null, Set.of());

    public CountryContext {
        codes = codes.stream().distinct().toList();
        mentioned = Set.copyOf(mentioned);
    }

    /** The codes of the countries in the title, or the name of the unknown one that stands in their place. */
    public Collection<String> named() {
        return codes.isEmpty() && unknown != null ? List.of(unknown) : codes;
    }

    /** Whether the title names countries and a foreign place is in none of them. */
    public boolean isElsewhere(Municipality place) {
        return isElsewhere(place, codes);
    }

    public static boolean isElsewhere(Municipality place, Collection<String> countries) {
        return !place.isIn("SE") && !countries.isEmpty() && !place.isInOneOf(countries);
    }
}
