package org.partnershipgraph.persistence.index;

import java.io.IOException;
import org.partnershipgraph.catalog.KindCatalog;
import org.partnershipgraph.change.Changes;
import org.partnershipgraph.persistence.document.StoreAutoConfiguration;
import org.partnershipgraph.persistence.index.search.LuceneSearch;
import org.partnershipgraph.search.Search;
import org.partnershipgraph.store.Stores;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.context.annotation.Bean;

/** Provides the index and search, and subscribes the index to changes. */
@AutoConfiguration(after = StoreAutoConfiguration.class)
class IndexAutoConfiguration {

    @Bean(destroyMethod = "close")
    LuceneIndex index(KindCatalog kinds) throws IOException {
        return new LuceneIndex(kinds);
    }

    @Bean
    Search search(LuceneIndex index) {
        return new LuceneSearch(index.snapshots());
    }

    @Bean(destroyMethod = "close")
    Changes.Subscription indexUpdates(Changes changes, LuceneIndex index, KindCatalog kinds, Stores stores) {
        var described = stores.all().stream()
                .filter(store -> kinds.describes(store.type()))
                .toList();
        return changes.subscribe(new IndexUpdates(index, described));
    }
}
