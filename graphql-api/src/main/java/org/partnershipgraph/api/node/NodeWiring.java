package org.partnershipgraph.api.node;

import graphql.schema.idl.RuntimeWiring;
import java.util.Objects;
import org.springframework.graphql.execution.RuntimeWiringConfigurer;
import org.springframework.stereotype.Component;

/** Gives every node its id. */
@Component
class NodeWiring implements RuntimeWiringConfigurer {

    @Override
    public void configure(RuntimeWiring.Builder wiring) {
        for (var node : NodeType.values()) {
            wiring.type(
                    node.typeName(),
                    type -> type.dataFetcher(
                            "id",
                            field -> GlobalId.of(Objects.requireNonNull(field.getSource()))
                                    .toString()));
        }
    }
}
