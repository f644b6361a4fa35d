package org.partnershipgraph.api.cost;

import graphql.language.DirectivesContainer;
import graphql.language.Document;
import graphql.language.Field;
import graphql.language.FragmentDefinition;
import graphql.language.InlineFragment;
import graphql.language.OperationDefinition;
import graphql.language.Selection;
import graphql.language.SelectionSet;
import java.util.HashSet;
import org.jspecify.annotations.Nullable;

/**
 * Counts what makes a document slow to validate and what clients seldom write by the dozen: aliases, directives, and fields
 * that are selected again beside themselves.
 */
class DocumentSize {

    private int aliases;
    private int directives;
    private int repetitions;

    DocumentSize(Document document) {
        document.getDefinitionsOfType(OperationDefinition.class)
                .forEach(operation -> add(operation, operation.getSelectionSet()));
        document.getDefinitionsOfType(FragmentDefinition.class)
                .forEach(fragment -> add(fragment, fragment.getSelectionSet()));
    }

    int aliases() {
        return aliases;
    }

    int directives() {
        return directives;
    }

    int repetitions() {
        return repetitions;
    }

    private void add(DirectivesContainer<?> node, @Nullable SelectionSet selections) {
        directives += node.getDirectives().size();
        if (selections == null) {
            return;
        }
        var selected = new HashSet<String>();
        for (Selection<?> selection : selections.getSelections()) {
            if (selection instanceof Field field) {
                aliases += field.getAlias() == null ? 0 : 1;
                repetitions += selected.add(field.getResultKey()) ? 0 : 1;
                add(field, field.getSelectionSet());
            } else {
                add(
                        (DirectivesContainer<?>) selection,
                        selection instanceof InlineFragment fragment ? fragment.getSelectionSet() : null);
            }
        }
    }
}
