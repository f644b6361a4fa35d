package org.partnershipgraph.api;

import graphql.language.AstPrinter;
import graphql.language.FieldDefinition;
import graphql.language.InputObjectTypeDefinition;
import graphql.language.InputValueDefinition;
import graphql.language.InterfaceTypeDefinition;
import graphql.language.ObjectTypeDefinition;
import graphql.schema.diff.DiffEvent;
import graphql.schema.diff.DiffLevel;
import graphql.schema.diff.SchemaDiff;
import graphql.schema.diff.SchemaDiffSet;
import graphql.schema.diff.reporting.DifferenceReporter;
import graphql.schema.idl.SchemaParser;
import graphql.schema.idl.TypeDefinitionRegistry;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a new schema takes from those who use the old one. */
class SchemaChanges {

    private static final Pattern UNRELEASED = Pattern.compile("## Unreleased(.*?)(?=\\n## |\\z)", Pattern.DOTALL);
    private static final Pattern NAMED = Pattern.compile("BREAKING: `?([A-Za-z_.]+)");

    private SchemaChanges() {}

    /** The coordinates of what breaks, such as Municipality.name, unless the changelog's Unreleased part names them. */
    static Set<String> unnamedBreaking(String before, String after, String changelog) {
        var breaking = breaking(before, after);
        breaking.removeAll(named(changelog));
        return breaking;
    }

    private static Set<String> breaking(String before, String after) {
        var old = new SchemaParser().parse(before);
        var present = new SchemaParser().parse(after);
        var coordinates = new TreeSet<String>();
        var kept = new TreeSet<String>();
        for (var type : old.types().keySet()) {
            (present.types().containsKey(type) ? kept : coordinates).add(type);
        }
        var objects = old.getTypes(ObjectTypeDefinition.class).stream()
                .map(ObjectTypeDefinition::getName)
                .filter(kept::contains)
                .toList();
        diff(reaching(before, objects), reaching(after, objects), coordinates);
        newlyOneOf(old, present).forEach(coordinates::add);
        coordinates.addAll(otherDefaults(old, present));
        return coordinates;
    }

    /** The schema with a way to every type, for those that only an interface leads to are not looked at otherwise. */
    private static String reaching(String schema, List<String> types) {
        var ways = types.stream().map(type -> "to%s: %s".formatted(type, type)).collect(Collectors.joining(" "));
        return schema.replaceFirst("type Query \\{", "type Query { " + ways + " ");
    }

    private static void diff(String before, String after, Set<String> coordinates) {
        new SchemaDiff().diffSchema(SchemaDiffSet.diffSetFromSdl(before, after), new DifferenceReporter() {
            @Override
            public void report(DiffEvent event) {
                if (event.getLevel() == DiffLevel.BREAKING) {
                    coordinates.add(coordinate(event));
                }
            }

            @Override
            public void onEnd() {}
        });
    }

    private static Stream<String> newlyOneOf(TypeDefinitionRegistry old, TypeDefinitionRegistry present) {
        return present.getTypes(InputObjectTypeDefinition.class).stream()
                .filter(type -> type.hasDirective("oneOf"))
                .map(InputObjectTypeDefinition::getName)
                .filter(name -> old.getTypes(InputObjectTypeDefinition.class).stream()
                        .anyMatch(type -> type.getName().equals(name) && !type.hasDirective("oneOf")));
    }

    /** What means something else than before where it is left out. */
    private static Set<String> otherDefaults(TypeDefinitionRegistry old, TypeDefinitionRegistry present) {
        var before = defaults(old);
        var after = defaults(present);
        return before.entrySet().stream()
                .filter(input ->
                        !after.getOrDefault(input.getKey(), input.getValue()).equals(input.getValue()))
                .map(input -> input.getKey().replaceAll("\\(.*", ""))
                .collect(Collectors.toSet());
    }

    /** By coordinate, such as Query.countries(first) or PersonOrder.direction; empty where there is none. */
    private static Map<String, String> defaults(TypeDefinitionRegistry schema) {
        var defaults = new TreeMap<String, String>();
        schema.getTypes(ObjectTypeDefinition.class)
                .forEach(type -> addDefaults(type.getName(), type.getFieldDefinitions(), defaults));
        schema.getTypes(InterfaceTypeDefinition.class)
                .forEach(type -> addDefaults(type.getName(), type.getFieldDefinitions(), defaults));
        for (var type : schema.getTypes(InputObjectTypeDefinition.class)) {
            type.getInputValueDefinitions()
                    .forEach(input -> defaults.put(type.getName() + "." + input.getName(), defaultOf(input)));
        }
        return defaults;
    }

    private static void addDefaults(String type, List<FieldDefinition> fields, Map<String, String> defaults) {
        for (var field : fields) {
            for (var input : field.getInputValueDefinitions()) {
                defaults.put("%s.%s(%s)".formatted(type, field.getName(), input.getName()), defaultOf(input));
            }
        }
    }

    private static String defaultOf(InputValueDefinition input) {
        return input.getDefaultValue() == null ? "" : AstPrinter.printAstCompact(input.getDefaultValue());
    }

    private static String coordinate(DiffEvent event) {
        return event.getFieldName() == null ? event.getTypeName() : event.getTypeName() + "." + event.getFieldName();
    }

    private static Set<String> named(String changelog) {
        var unreleased = UNRELEASED.matcher(changelog);
        return unreleased.find()
                ? NAMED.matcher(unreleased.group(1))
                        .results()
                        .map(match -> match.group(1))
                        .collect(Collectors.toSet())
                : Set.of();
    }
}
