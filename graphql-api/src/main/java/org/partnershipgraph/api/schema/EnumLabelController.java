package org.partnershipgraph.api.schema;

import graphql.schema.DataFetchingEnvironment;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.partnershipgraph.api.error.ArgumentPath;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

@Controller
class EnumLabelController {

    @QueryMapping
    List<EnumLabel> enumLabels(@Argument("enum") @Nullable String name, DataFetchingEnvironment environment) {
        var all = EnumLabel.all(environment.getGraphQLSchema());
        if (name == null) {
            return all;
        }
        var labels = all.stream().filter(label -> label.enumName().equals(name)).toList();
        if (labels.isEmpty()) {
            throw new ArgumentPath("enum").bad("enum.unlabelled", namesOf(all));
        }
        return labels;
    }

    @SchemaMapping(typeName = "EnumLabel", field = "enum")
    String nameOfEnum(EnumLabel label) {
        return label.enumName();
    }

    private static String namesOf(List<EnumLabel> labels) {
        return labels.stream().map(EnumLabel::enumName).distinct().collect(Collectors.joining(", "));
    }
}
