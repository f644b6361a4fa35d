package org.partnershipgraph.seeds.reader.item;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.partnershipgraph.seeds.reader.name.CountryContext;
import org.partnershipgraph.seeds.reader.name.CountryNames;
import org.partnershipgraph.seeds.reader.name.Party;
import org.partnershipgraph.seeds.reader.page.Line;
import org.partnershipgraph.seeds.reader.report.NoteTaker;
import org.partnershipgraph.seeds.reader.report.Problem;

/** The countries that an item is about if only its prose names them. */
final class BodyCountries {

    private static final double CONFIDENCE = 0.9;

    private final CountryNames names;

    BodyCountries(CountryNames names) {
        this.names = names;
    }

    /**
     * The codes of the title's countries; if it names none, of those in the prose in which a partner lies, and if no place of a
     * partner is known, of the only one that the prose names.
     */
    List<String> codes(CountryContext title, List<Line> lines, List<Party> partners, NoteTaker notes) {
        if (!title.codes().isEmpty() || title.unknown() != null) {
            return title.codes();
        }
        var ofPartners = countriesOf(partners);
        var found = ofPartners.isEmpty() ? onlyOneOf(named(lines)) : mentioned(lines, ofPartners);
        found.forEach((code, line) -> notes.evidence("countries", code, line, CONFIDENCE));
        if (found.isEmpty() && partners.stream().anyMatch(party -> !party.isSwedish())) {
            notes.problem(doubt(named(lines)));
        }
        return List.copyOf(found.keySet());
    }

    private static Set<String> countriesOf(Collection<Party> partners) {
        return partners.stream()
                .filter(party -> !party.isSwedish())
                .map(party -> party.resolution().place())
                .filter(Objects::nonNull)
                .map(place -> place.country())
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
    }

    /** The line that first names each country. */
    private Map<String, Integer> named(List<Line> lines) {
        var named = new TreeMap<String, Integer>();
        lines.forEach(line -> names.namedIn(line.text()).forEach(code -> named.putIfAbsent(code, line.number())));
        return named;
    }

    /** The line that first mentions each of these countries, be it by an adjective. */
    private Map<String, Integer> mentioned(List<Line> lines, Set<String> countries) {
        var mentioned = named(lines);
        lines.forEach(
                line -> names.mentionedIn(line.text()).forEach(code -> mentioned.putIfAbsent(code, line.number())));
        mentioned.keySet().retainAll(countries);
        return mentioned;
    }

    private static Map<String, Integer> onlyOneOf(Map<String, Integer> named) {
        return named.size() == 1 ? named : Map.of();
    }

    private static @Nullable Problem doubt(Map<String, Integer> named) {
        if (named.isEmpty()) {
            return null;
        }
        var text = "the text names " + String.join(", ", named.keySet())
                + ", but no partner is known to lie there: enter the project's countries by hand";
        return new Problem("country-doubtful", text, named.values().iterator().next());
    }
}
