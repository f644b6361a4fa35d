package org.partnershipgraph.api.export.selection;

import graphql.language.Argument;
import graphql.language.AstPrinter;
import graphql.language.Field;
import graphql.language.InlineFragment;
import graphql.language.Node;
import graphql.language.Selection;
import graphql.language.SelectionSet;
import graphql.language.StringValue;
import graphql.language.TypeName;
import graphql.language.VariableDefinition;
import graphql.language.VariableReference;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A query in which variables say which page of a list to read, instead of the paging arguments of the list.
 *
 * @param text of the query
 * @param variables those of the request that the query still has
 * @param isPaged whether the list has pages at all
 * @param start the cursor before the first item, null for all items
 */
public record PagedQuery(
        String text,
        Map<String, @Nullable Object> variables,
        boolean isPaged,
        @Nullable String start) {

    private static final String SIZE = "exportPageSize";
    private static final String CURSOR = "exportPageCursor";
    private static final Set<String> PAGING = Set.of("first", "after", "last", "before");

    /**
     * Rewrites a query.
     *
     * @param list null for a query that is read as a whole, as those of a single record are
     */
    public static PagedQuery of(ExportQuery query, @Nullable ListPath list) {
        if (list == null || !list.list().isObjectList() || list.parents().isEmpty() || !hasPages(list)) {
            return of(query, query.operation().getSelectionSet(), false, null);
        }
        var paging = new Paging(query);
        var selections = paging.page(
                query.operation().getSelectionSet(),
                list.parents().stream().map(SelectedField::key).toList());
        return of(query, selections, true, paging.start);
    }

    private static PagedQuery of(ExportQuery query, SelectionSet selections, boolean isPaged, @Nullable String start) {
        var used = variablesOf(selections);
        var definitions = new ArrayList<>(query.operation().getVariableDefinitions().stream()
                .filter(variable -> used.contains(variable.getName()))
                .toList());
        if (isPaged) {
            definitions.add(new VariableDefinition(SIZE, new TypeName("Int")));
            definitions.add(new VariableDefinition(CURSOR, new TypeName("String")));
        }
        var operation = query.operation()
                .transform(changed -> changed.selectionSet(selections).variableDefinitions(definitions));
        var variables = new HashMap<String, @Nullable Object>(query.variables());
        variables.keySet().retainAll(used);
        return new PagedQuery(AstPrinter.printAst(operation), variables, isPaged, start);
    }

    private static boolean hasPages(ListPath list) {
        var parents = list.parents();
        return parents.get(parents.size() - 1).fields().stream().anyMatch(SelectedField::isPageInfo);
    }

    /** The variables of a page. */
    public Map<String, @Nullable Object> page(int size, @Nullable String cursor) {
        if (!isPaged) {
            return variables;
        }
        var all = new HashMap<String, @Nullable Object>(variables);
        all.put(SIZE, size);
        all.put(CURSOR, cursor);
        return all;
    }

    private static class Paging {

        private final ExportQuery query;
        private @Nullable String start;

        Paging(ExportQuery query) {
            this.query = query;
        }

        SelectionSet page(SelectionSet selections, List<String> path) {
            var paged = new ArrayList<Selection<?>>();
            for (Selection<?> selection : selections.getSelections()) {
                paged.add(page(selection, path));
            }
            return SelectionSet.newSelectionSet(paged).build();
        }

        private Selection<?> page(Selection<?> selection, List<String> path) {
            if (selection instanceof InlineFragment fragment) {
                return fragment.transform(changed -> changed.selectionSet(page(fragment.getSelectionSet(), path)));
            }
            var field = (Field) selection;
            if (!field.getResultKey().equals(path.get(0))) {
                return field;
            }
            return path.size() == 1
                    ? page(field)
                    : field.transform(changed ->
                            changed.selectionSet(page(field.getSelectionSet(), path.subList(1, path.size()))));
        }

        private Field page(Field connection) {
            var arguments = new ArrayList<Argument>();
            for (var argument : connection.getArguments()) {
                if (argument.getName().equals("after")) {
                    start = valueOf(argument);
                }
                if (!PAGING.contains(argument.getName())) {
                    arguments.add(argument);
                }
            }
            arguments.add(new Argument("first", new VariableReference(SIZE)));
            arguments.add(new Argument("after", new VariableReference(CURSOR)));
            return connection.transform(changed -> changed.arguments(arguments));
        }

        private @Nullable String valueOf(Argument argument) {
            if (argument.getValue() instanceof VariableReference variable) {
                return (String) query.variables().get(variable.getName());
            }
            return argument.getValue() instanceof StringValue text ? text.getValue() : null;
        }
    }

    private static Set<String> variablesOf(SelectionSet selections) {
        var used = new HashSet<String>();
        collectVariables(selections, used);
        return used;
    }

    private static void collectVariables(Node<?> node, Set<String> used) {
        if (node instanceof VariableReference variable) {
            used.add(variable.getName());
        }
        for (Node<?> child : node.getChildren()) {
            collectVariables(child, used);
        }
    }
}
