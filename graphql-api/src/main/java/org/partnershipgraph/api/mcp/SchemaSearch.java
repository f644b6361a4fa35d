package org.partnershipgraph.api.mcp;

import com.fasterxml.jackson.annotation.JsonInclude;
import graphql.schema.GraphQLArgument;
import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLEnumValueDefinition;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLFieldsContainer;
import graphql.schema.GraphQLInputObjectField;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLTypeUtil;
import graphql.schema.GraphQLUnionType;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finds types and fields of the schema by words in their names and descriptions. */
class SchemaSearch {

    /**
     * A type or field.
     *
     * @param name that of a field with that of its type, as in Municipality.partners
     * @param signature the arguments and type of a field, empty for a type
     * @param members the fields of a type, or its values or types; empty for a field
     */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    record Entry(String name, String signature, String description, List<String> members) {}

    private record Scored(Entry entry, int score) {}

    private static final int MOST = 12;
    private static final Pattern NEXT_WORD = Pattern.compile("(?<=[a-z])(?=[A-Z])|[^\\p{L}\\p{N}]+");

    private final List<Entry> entries = new ArrayList<>();

    SchemaSearch(GraphQLSchema schema) {
        schema.getAllTypesAsList().stream()
                .filter(type -> !type.getName().startsWith("__"))
                .sorted(Comparator.comparing(GraphQLNamedType::getName))
                .forEach(this::add);
    }

    /** The best matches; every one has one of the words at least. */
    List<Entry> find(String text) {
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

    private static int score(Entry entry, String text, List<String> words) {
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

    private void add(GraphQLNamedType type) {
        var members = members(type);
        if (!members.isEmpty()) {
            entries.add(new Entry(type.getName(), "", description(type.getDescription()), members));
        }
        if (type instanceof GraphQLFieldsContainer container) {
            container
                    .getFieldDefinitions()
                    .forEach(field -> entries.add(new Entry(
                            type.getName() + "." + field.getName(),
                            signature(field),
                            description(field.getDescription()),
                            List.of())));
        }
    }

    private static List<String> members(GraphQLNamedType type) {
        if (type instanceof GraphQLFieldsContainer container) {
            return container.getFieldDefinitions().stream()
                    .map(field -> field.getName() + signature(field))
                    .toList();
        }
        if (type instanceof GraphQLInputObjectType input) {
            return input.getFields().stream().map(SchemaSearch::signature).toList();
        }
        if (type instanceof GraphQLEnumType options) {
            return options.getValues().stream()
                    .map(GraphQLEnumValueDefinition::getName)
                    .toList();
        }
        return type instanceof GraphQLUnionType union
                ? union.getTypes().stream().map(GraphQLNamedType::getName).toList()
                : List.of();
    }

    private static String signature(GraphQLInputObjectField field) {
        return field.getName() + ": " + GraphQLTypeUtil.simplePrint(field.getType());
    }

    private static String signature(GraphQLFieldDefinition field) {
        var type = ": " + GraphQLTypeUtil.simplePrint(field.getType());
        if (field.getArguments().isEmpty()) {
            return type;
        }
        return field.getArguments().stream().map(SchemaSearch::signature).collect(Collectors.joining(", ", "(", ")"))
                + type;
    }

    private static String signature(GraphQLArgument argument) {
        return argument.getName() + ": " + GraphQLTypeUtil.simplePrint(argument.getType());
    }

    private static String description(@Nullable String text) {
        return Objects.requireNonNullElse(text, "");
    }
}
