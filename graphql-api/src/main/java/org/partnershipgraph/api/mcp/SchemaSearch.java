package org.partnershipgraph.api.mcp;

import graphql.schema.GraphQLSchema;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds types and fields of the schema by words in their names and descriptions. */
class SchemaSearch {

    private static final int MOST = 12;
    private static final int SHORTEST_IN_DESCRIPTION = 3;
    private static final Pattern NEXT_WORD = Pattern.compile("(?<=[a-z])(?=[A-Z])|[^\\p{L}\\p{N}]+");

    /** A word of the search; the fewer entries have it, the more it says. */
    private record Term(String word, double rarity) {}

    private record Scored(SchemaEntry entry, long matched, double score) {}

    /** An entry with the words of its name, of the type that a field belongs to, and of its description. */
    private record Indexed(SchemaEntry entry, Set<String> named, Set<String> owner, Set<String> described) {

        static Indexed of(SchemaEntry entry) {
            int dot = entry.name().indexOf('.');
            return new Indexed(
                    entry,
                    words(entry.name().substring(dot + 1)).collect(Collectors.toSet()),
                    words(entry.name().substring(0, Math.max(dot, 0))).collect(Collectors.toSet()),
                    words(entry.description()).collect(Collectors.toSet()));
        }

        int weight(String word) {
            if (named.contains(word)) {
                return 8;
            }
            if (owner.contains(word)) {
                return 4;
            }
            return word.length() >= SHORTEST_IN_DESCRIPTION && described.contains(word) ? 2 : 0;
        }

        Scored score(List<Term> terms) {
            var matched = terms.stream().filter(term -> weight(term.word()) > 0).count();
            return new Scored(
                    entry,
                    matched,
                    terms.stream()
                            .mapToDouble(term -> weight(term.word()) * term.rarity())
                            .sum());
        }
    }

    private final List<Indexed> entries;

    SchemaSearch(GraphQLSchema schema) {
        entries = SchemaEntry.all(schema).stream().map(Indexed::of).toList();
    }

    /** The best matches, those of more words first; a name itself comes before all. */
    List<SchemaEntry> find(String text) {
        var terms = words(text).distinct().map(this::term).toList();
        return entries.stream()
                .map(entry -> entry.score(terms))
                .filter(scored -> scored.matched() > 0)
                .sorted(Comparator.comparing(
                                (Scored scored) -> !scored.entry().name().equalsIgnoreCase(text.strip()))
                        .thenComparing(Scored::matched, Comparator.reverseOrder())
                        .thenComparing(Scored::score, Comparator.reverseOrder())
                        .thenComparing(scored -> scored.entry().name().length()))
                .limit(MOST)
                .map(Scored::entry)
                .toList();
    }

    private Term term(String word) {
        var matches = entries.stream().filter(entry -> entry.weight(word) > 0).count();
        return new Term(word, Math.log1p((double) entries.size() / Math.max(1, matches)));
    }

    /** In lower case and the singular. */
    private static Stream<String> words(String text) {
        return NEXT_WORD
                .splitAsStream(text)
                .filter(word -> !word.isEmpty())
                .map(word -> singular(word.toLowerCase(Locale.ROOT)));
    }

    private static String singular(String word) {
        if (word.endsWith("ies")) {
            return word.replaceFirst("ies$", "y");
        }
        return word.replaceFirst("(?<=[^s]{2})s$", "");
    }
}
