package org.partnershipgraph.api.node;

import graphql.schema.DataFetchingEnvironment;
import graphql.schema.idl.RuntimeWiring;
import java.util.Objects;
import org.partnershipgraph.catalog.KindCatalog;
import org.partnershipgraph.store.Keyed;
import org.springframework.graphql.execution.RuntimeWiringConfigurer;
import org.springframework.stereotype.Component;

/** Gives the type of every kind its field id. */
@Component
class NodeWiring implements RuntimeWiringConfigurer {

    private final KindCatalog kinds;
    private final GlobalIds ids;

    NodeWiring(KindCatalog kinds, GlobalIds ids) {
        this.kinds = kinds;
        this.ids = ids;
    }

    @Override
    public void configure(RuntimeWiring.Builder wiring) {
        kinds.all().forEach(kind -> wiring.type(kind.typeName(), type -> type.dataFetcher("id", this::id)));
    }

    private String id(DataFetchingEnvironment field) {
        Keyed record = Objects.requireNonNull(field.getSource());
        return ids.of(record).toString();
    }
}
