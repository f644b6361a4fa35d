package org.partnershipgraph.api.dataset;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.language.Field;
import graphql.language.FragmentDefinition;
import graphql.language.FragmentSpread;
import graphql.language.OperationDefinition;
import graphql.language.Selection;
import graphql.language.SelectionSet;
import graphql.parser.Parser;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLTypeUtil;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.partnershipgraph.api.RunningApi;
import org.partnershipgraph.api.document.SavedDocuments;
import org.partnershipgraph.catalog.StandardKinds;
import org.partnershipgraph.kind.Kind;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.execution.GraphQlSource;

/** The records of the folder have every field that the schema gives them. */
@RunningApi
class FolderQueriesTest {

    /** Fields that records do without, each with the reason; lists of a connection are links that other records state. */
    private static final Map<String, String> EXCEPTIONS = Map.of(
            "LocalizedString.value", "the text stands beside it",
            "Municipality.possiblePartners", "computed from partnerships",
            "Municipality.similar", "computed from partnerships",
            "Partnership.isActive", "follows from the years, and changes with the day",
            "Project.isActive", "follows from the years, and changes with the day",
            "Period.isActive", "follows from the years, and changes with the day");

    /** The field by which the file of a kind names its records. */
    private static final Set<String> KEYS = Set.of("slug", "code", "number");

    private final GraphQLSchema schema;
    private final SavedDocuments documents;

    FolderQueriesTest(@Autowired GraphQlSource source, @Autowired SavedDocuments documents) {
        schema = source.schema();
        this.documents = documents;
    }

    static Stream<Kind<?>> kinds() {
        return StandardKinds.ALL.stream();
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void selectEveryFieldOfARecord(Kind<?> kind) {
        var document = documents.find("folder-" + kind.plural()).orElseThrow();
        var type = schema.getObjectType(kind.typeName());
        assertThat(missing(type, "", new Query(document.text()).record())).isEmpty();
    }

    private List<String> missing(GraphQLObjectType type, String path, Map<String, Map<?, ?>> selected) {
        var missing = new ArrayList<String>();
        for (var field : type.getFieldDefinitions()) {
            if (isException(type, field)) {
                continue;
            }
            var name = path + field.getName();
            var below = selected.get(field.getName());
            if (below == null) {
                missing.add(name);
            } else if (GraphQLTypeUtil.unwrapAll(field.getType()) instanceof GraphQLObjectType nested) {
                missing.addAll(missingBelow(nested, name, below));
            }
        }
        return missing;
    }

    @SuppressWarnings("unchecked") // selections all the way down
    private List<String> missingBelow(GraphQLObjectType type, String path, Map<?, ?> selected) {
        if (!isRecord(type)) {
            return missing(type, path + ".", (Map<String, Map<?, ?>>) selected);
        }
        return selected.keySet().stream().anyMatch(KEYS::contains) ? List.of() : List.of(path + " has no key");
    }

    private static boolean isException(GraphQLObjectType type, GraphQLFieldDefinition field) {
        return EXCEPTIONS.containsKey(type.getName() + "." + field.getName())
                || GraphQLTypeUtil.unwrapAll(field.getType()).getName().endsWith("Connection");
    }

    private static boolean isRecord(GraphQLObjectType type) {
        return StandardKinds.catalog().named(type.getName()).isPresent();
    }

    /** What a document selects, with its fragments filled in. */
    private static class Query {

        private final Map<String, SelectionSet> fragments = new HashMap<>();
        private final Map<String, Map<?, ?>> selected;

        Query(String text) {
            var document = Parser.parse(text);
            document.getDefinitionsOfType(FragmentDefinition.class)
                    .forEach(fragment -> fragments.put(fragment.getName(), fragment.getSelectionSet()));
            selected = selected(document.getFirstDefinitionOfType(OperationDefinition.class)
                    .orElseThrow()
                    .getSelectionSet());
        }

        @SuppressWarnings("unchecked") // selections all the way down
        Map<String, Map<?, ?>> record() {
            var list = selected.values().iterator().next();
            return (Map<String, Map<?, ?>>) list.get("nodes");
        }

        private Map<String, Map<?, ?>> selected(SelectionSet selections) {
            var fields = new LinkedHashMap<String, Map<?, ?>>();
            for (Selection<?> selection : selections.getSelections()) {
                if (selection instanceof FragmentSpread spread) {
                    fields.putAll(selected(fragments.get(spread.getName())));
                } else {
                    var field = (Field) selection;
                    var below = field.getSelectionSet();
                    fields.put(field.getName(), below == null ? Map.of() : selected(below));
                }
            }
            return fields;
        }
    }
}
