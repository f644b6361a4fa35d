package org.partnershipgraph.persistence.graph;

import org.partnershipgraph.change.Changes;
import org.partnershipgraph.municipality.Municipalities;
import org.partnershipgraph.partnership.Partnerships;
import org.partnershipgraph.persistence.document.StoreAutoConfiguration;
import org.partnershipgraph.query.Index;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.context.annotation.Bean;

/** Puts the graph behind its port. */
@AutoConfiguration(after = StoreAutoConfiguration.class)
class GraphAutoConfiguration {

    @Bean
    InMemoryGraph graph(Municipalities municipalities, Partnerships partnerships, Index index) {
        return new InMemoryGraph(municipalities, partnerships, index);
    }

    @Bean(destroyMethod = "close")
    Changes.Subscription graphUpdates(Changes changes, InMemoryGraph graph) {
        return changes.subscribe(new GraphUpdates(graph));
    }
}
