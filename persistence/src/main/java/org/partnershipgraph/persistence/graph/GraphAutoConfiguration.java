package org.partnershipgraph.persistence.graph;

import org.partnershipgraph.change.Changes;
import org.partnershipgraph.persistence.document.StoreAutoConfiguration;
import org.partnershipgraph.query.Index;
import org.partnershipgraph.store.Stores;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.context.annotation.Bean;

/** Provides the graph and subscribes it to changes. */
@AutoConfiguration(after = StoreAutoConfiguration.class)
class GraphAutoConfiguration {

    @Bean
    InMemoryGraph graph(Stores stores, Index index) {
        return new InMemoryGraph(stores, index);
    }

    @Bean(destroyMethod = "close")
    Changes.Subscription graphUpdates(Changes changes, InMemoryGraph graph) {
        return changes.subscribe(new GraphUpdates(graph));
    }
}
