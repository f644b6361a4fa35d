package org.partnershipgraph.api.export.table;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.language.FieldDefinition;
import graphql.language.ObjectTypeDefinition;
import graphql.parser.Parser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import org.junit.jupiter.api.Test;

class HeadersTest {

    /** What only leads to the items of a list, and what is no data. */
    private static final Set<String> WITHOUT_TITLE = Set.of(
            "nodes",
            "edges",
            "node",
            "cursor",
            "pageInfo",
            "startCursor",
            "endCursor",
            "hasNextPage",
            "hasPreviousPage");

    @Test
    void haveASwedishTitleForEachFieldOfTheSchema() throws IOException {
        var schema = Parser.parse(Files.readString(Path.of("schema.graphql")));
        var fields = schema.getDefinitionsOfType(ObjectTypeDefinition.class).stream()
                .flatMap(type -> type.getFieldDefinitions().stream())
                .map(FieldDefinition::getName)
                .filter(name -> !WITHOUT_TITLE.contains(name))
                .distinct()
                .toList();
        var titles = ResourceBundle.getBundle("i18n.Headers", Locale.forLanguageTag("sv"));
        assertThat(fields).hasSizeGreaterThan(150).isSubsetOf(titles.keySet());
    }
}
