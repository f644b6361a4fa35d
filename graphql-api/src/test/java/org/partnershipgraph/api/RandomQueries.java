package org.partnershipgraph.api;

import graphql.schema.GraphQLArgument;
import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLFieldsContainer;
import graphql.schema.GraphQLInputObjectField;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLType;
import graphql.schema.GraphQLTypeUtil;
import graphql.schema.GraphQLUnionType;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Queries at random: of the fields and arguments that the schema has, with values that are sometimes good ones. */
class RandomQueries {

    private static final List<String> NUMBERS = List.of(
            "0", "1", "-1", "2", "5", "17", "18", "100", "101", "2020", "2023", "2147483647", "-2147483648", "1e3");

    private static final List<String> PAGING = List.of("after", "last", "before", "orderBy");

    private static final List<String> TEXTS = List.of(
            "karlskrona",
            "karlskrona-tshwane",
            "falun",
            "climate-action",
            "SE",
            "ZA",
            "XK",
            "1080",
            "10",
            "Växjö",
            "Cherson",
            "TXVuaWNpcGFsaXR5OmZhbHVu",
            "UHJvamVjdDphL2I",
            "VGFnOng",
            "",
            " ",
            "*",
            "?",
            "~",
            "\\\\",
            "\\\"",
            "a OR b",
            "[* TO *]",
            "name:x",
            "{$ne: null}",
            "/.*/",
            "' or 1=1 --",
            "../../etc/passwd",
            "%00",
            "\\u0000",
            "\\u202Ex",
            "\\uD800",
            "😀",
            "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA",
            "x".repeat(300),
            "x".repeat(5000),
            "é".repeat(200),
            "-".repeat(100));

    /** What an argument or field of an input of this name may well be. */
    private static final Map<String, List<String>> FITTING = Map.ofEntries(
            Map.entry("code", List.of("SE", "ZA", "XK")),
            Map.entry("country", List.of("SE", "KE", "UA")),
            Map.entry("partnerCountry", List.of("SE", "BW")),
            Map.entry("county", List.of("10", "20")),
            Map.entry("scbCode", List.of("1080", "20")),
            Map.entry("id", List.of("TXVuaWNpcGFsaXR5OmZhbHVu")),
            Map.entry("ids", List.of("TXVuaWNpcGFsaXR5OmZhbHVu", "VGFnOng")),
            Map.entry("from", List.of("2010", "2020")),
            Map.entry("to", List.of("2021", "2024")),
            Map.entry("name", List.of("Växjö", "a")),
            Map.entry(
                    "text",
                    List.of(
                            "Cherson",
                            "karlskr",
                            "klimat",
                            "kommunerna ".repeat(18),
                            "w ".repeat(20),
                            "x".repeat(200))));

    /** A query and the values of its variables. */
    record Query(String text, Map<String, Object> variables) {}

    private final GraphQLSchema schema;
    private final List<String> cursors;
    private final Random random;
    private boolean isSensible;
    private int aliases;
    private final List<String> declared = new ArrayList<>();
    private final Map<String, Object> variables = new HashMap<>();

    /** Queries of which some use the cursors, or what is left of them. */
    RandomQueries(GraphQLSchema schema, List<String> cursors, Random random) {
        this.schema = schema;
        this.cursors = cursors;
        this.random = random;
    }

    /** Every other query is one that a client might send. */
    Query next() {
        isSensible = !isSensible;
        aliases = 0;
        declared.clear();
        variables.clear();
        if (random.nextInt(20) == 0) {
            declared.add("$x: Int = 1");
        }
        var selection = selection(schema.getQueryType(), 1 + random.nextInt(6));
        var operation = declared.isEmpty() ? "" : declared.stream().collect(Collectors.joining(", ", "query Q(", ") "));
        return new Query(operation + selection, Map.copyOf(variables));
    }

    private String selection(GraphQLType type, int depth) {
        var fields = type instanceof GraphQLFieldsContainer container
                ? any(container.getFieldDefinitions(), 1 + random.nextInt(4)).map(field -> field(field, depth))
                : Stream.of("__typename");
        var fragments = type instanceof GraphQLUnionType union
                ? union.getTypes().stream()
                        .limit(3)
                        .map(member -> "... on " + member.getName() + selection(member, depth - 1))
                : Stream.<String>of();
        return Stream.concat(fields, fragments).collect(Collectors.joining(" ", " { ", " } "));
    }

    private String field(GraphQLFieldDefinition field, int depth) {
        var type = GraphQLTypeUtil.unwrapAll(field.getType());
        var isLeaf = !(type instanceof GraphQLFieldsContainer) && !(type instanceof GraphQLUnionType);
        if (!isLeaf && depth <= 0) {
            return "__typename";
        }
        var alias = isSensible ? "a" + aliases++ + ": " : random.nextInt(3) == 0 ? "a" + random.nextInt(50) + ": " : "";
        return alias + field.getName() + arguments(field) + directive() + (isLeaf ? "" : selection(type, depth - 1));
    }

    private String arguments(GraphQLFieldDefinition field) {
        var arguments = field.getArguments().stream()
                .filter(argument -> GraphQLTypeUtil.isNonNull(argument.getType()) || random.nextInt(3) == 0)
                .filter(argument -> !isSensible || !PAGING.contains(argument.getName()))
                .map(argument -> argument.getName() + ": " + valueOrVariable(argument))
                .collect(Collectors.joining(", "));
        return arguments.isEmpty() ? "" : "(" + arguments + ")";
    }

    /** A value where it is wanted, or in a variable that is declared as it has to be. */
    private String valueOrVariable(GraphQLArgument argument) {
        var value = value(argument.getName(), argument.getType(), 3);
        if (random.nextInt(3) > 0) {
            return value;
        }
        var json = VariableValues.of(value);
        if (json.isEmpty()) {
            return value;
        }
        var name = "v" + declared.size();
        declared.add("$" + name + ": " + GraphQLTypeUtil.simplePrint(argument.getType()));
        variables.put(name, json.get());
        return "$" + name;
    }

    private String directive() {
        return switch (isSensible ? 60 : random.nextInt(60)) {
            case 0 -> " @skip(if: true)";
            case 1 -> " @include(if: false)";
            case 2 -> " @unknown";
            default -> "";
        };
    }

    private String value(String name, GraphQLType type, int depth) {
        if (!isSensible && random.nextInt(40) == 0) {
            return any(List.of("null", "[]", "{}", "true", "$x", "\"text\"", "[[[1]]]", "NONE", "{a: {b: 1}}"));
        }
        if (GraphQLTypeUtil.isNonNull(type)) {
            return value(name, GraphQLTypeUtil.unwrapOne(type), depth);
        }
        if (GraphQLTypeUtil.isList(type)) {
            return IntStream.range(0, random.nextInt(!isSensible && random.nextInt(30) == 0 ? 150 : 4))
                    .mapToObj(i -> value(name, GraphQLTypeUtil.unwrapOne(type), depth - 1))
                    .collect(Collectors.joining(", ", "[", "]"));
        }
        return single(name, (GraphQLNamedType) type, depth);
    }

    private String single(String name, GraphQLNamedType type, int depth) {
        if (type instanceof GraphQLEnumType choice) {
            return any(choice.getValues()).getName();
        }
        if (type instanceof GraphQLInputObjectType input) {
            return input(input, depth);
        }
        if (name.equals("after") || name.equals("before")) {
            return "\"" + cursor() + "\"";
        }
        return isSensible ? fitting(name, type) : anything(type);
    }

    /** A cursor as it was given, shortened, longer, or with another letter. */
    private String cursor() {
        var cursor = any(cursors);
        int at = random.nextInt(cursor.length());
        return switch (random.nextInt(6)) {
            case 0 -> cursor.substring(0, at);
            case 1 -> cursor + cursor.substring(at);
            case 2 -> cursor.substring(0, at) + "A" + cursor.substring(at + 1);
            case 3 -> any(TEXTS);
            case 4 -> forged(cursor);
            default -> cursor;
        };
    }

    /** A cursor with other contents in the same encoding. */
    private String forged(String cursor) {
        var contents = Base64.getUrlDecoder().decode(cursor);
        contents[random.nextInt(contents.length)] = (byte) random.nextInt(256);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(contents);
    }

    private String fitting(String name, GraphQLNamedType type) {
        return switch (type.getName()) {
            case "Int", "Long" -> any(FITTING.getOrDefault(name, List.of("5", "17")));
            case "Boolean" -> String.valueOf(random.nextBoolean());
            default -> "\"" + any(FITTING.getOrDefault(name, TEXTS.subList(0, 4))) + "\"";
        };
    }

    private String anything(GraphQLNamedType type) {
        return switch (type.getName()) {
            case "Int", "Long" -> any(NUMBERS);
            case "Float" -> "1.5";
            case "Boolean" -> String.valueOf(random.nextBoolean());
            default -> "\"" + any(TEXTS) + "\"";
        };
    }

    private String input(GraphQLInputObjectType input, int depth) {
        var count = input.isOneOf() ? 1 : random.nextInt(depth <= 0 ? 2 : 4);
        return any(input.getFieldDefinitions(), count)
                .map(GraphQLInputObjectField.class::cast)
                .filter(field -> depth > -8)
                .map(field -> field.getName() + ": " + value(field.getName(), field.getType(), depth - 1))
                .collect(Collectors.joining(", ", "{", "}"));
    }

    private <T> Stream<T> any(List<T> all, int count) {
        return random.ints(count, 0, all.size()).mapToObj(all::get).distinct();
    }

    private <T> T any(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }
}
