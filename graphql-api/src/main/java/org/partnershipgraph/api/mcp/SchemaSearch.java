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

    private record Scored(SchemaEntry entry, int score) {}

    private static final int MOST = 12;
    private static final Pattern NEXT_WORD = Pattern.compile("(?<=[a-z])(?=[A-Z])|[^\\p{L}\\p{N}]+");

    private final List<SchemaEntry> entries;

    SchemaSearch(GraphQLSchema schema) {
        entries = SchemaEntry.all(schema);
    }

    /** The best matches; every one has one of the words at least. */
    List<SchemaEntry> find(String text) {
        var words = words(text).filter(word -> word.length() > 2).toList();
        return entries.stream()
                .map(entry -> new Scored(entry, score(entry, text.strip(), words)))
                .filter(scored -> scored.score() > 0)
                .sorted(Comparator.comparingInt((Scored scored) -> -scored.score())
                        .thenComparing(scored -> scored.entry().name().length()))
                .limit(MOST)
                .map(Scored::entry)
                .toList();
    }

    private static int score(SchemaEntry entry, String text, List<String> words) {
        if (entry.name().equalsIgnoreCase(text)) {
            return Integer.MAX_VALUE;
        }
        var named = words(entry.name()).collect(Collectors.toSet());
        var described = words(entry.description()).collect(Collectors.toSet());
        return words.stream().mapToInt(word -> score(word, named, described)).sum();
    }

    private static int score(String word, Set<String> named, Set<String> described) {
        if (named.contains(word)) {
            return 8;
        }
        if (named.stream().anyMatch(name -> isSimilar(name, word))) {
            return 5;
        }
        return described.contains(word) ? 2 : 0;
    }

    /** Such as singular and plural. */
    private static boolean isSimilar(String name, String word) {
        return name.startsWith(word) || (name.length() > 3 && word.startsWith(name));
    }

    private static Stream<String> words(String text) {
        return NEXT_WORD.splitAsStream(text).filter(word -> !word.isEmpty()).map(word -> word.toLowerCase(Locale.ROOT));
    }
}
