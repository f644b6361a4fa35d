package org.partnershipgraph.api;

import graphql.schema.diff.DiffEvent;
import graphql.schema.diff.DiffLevel;
import graphql.schema.diff.SchemaDiff;
import graphql.schema.diff.SchemaDiffSet;
import graphql.schema.diff.reporting.DifferenceReporter;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

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
        var coordinates = new TreeSet<String>();
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
        return coordinates;
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
