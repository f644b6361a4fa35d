package org.partnershipgraph.persistence.index;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.partnershipgraph.change.Changes;
import org.partnershipgraph.persistence.document.StoreAutoConfiguration;
import org.partnershipgraph.persistence.index.cursor.Cursors;
import org.partnershipgraph.persistence.index.cursor.StoredSecret;
import org.partnershipgraph.persistence.index.search.LuceneSearch;
import org.partnershipgraph.search.Search;
import org.partnershipgraph.store.Aggregate;
import org.partnershipgraph.store.Store;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.core.env.Environment;
import org.springframework.data.mongodb.core.MongoOperations;

/** Puts the index behind its port. */
@AutoConfiguration(after = StoreAutoConfiguration.class)
class IndexAutoConfiguration {

    @Bean(destroyMethod = "close")
    LuceneIndex index(List<Store<? extends Aggregate>> stores, Cursors cursors) throws IOException {
        return new LuceneIndex(stores, cursors);
    }

    /** What cursors are signed with: {@code partnerships.cursor-secret}, else a secret that the store keeps. */
    @Bean
    Cursors cursors(MongoOperations store, Environment settings) {
        var given = settings.getProperty("partnerships.cursor-secret", "");
        return new Cursors(given.isBlank() ? new StoredSecret(store).get() : given.getBytes(StandardCharsets.UTF_8));
    }

    @Bean
    Search search(LuceneIndex index, Cursors cursors) {
        return new LuceneSearch(index.searchers(), cursors);
    }

    @Bean(destroyMethod = "close")
    Changes.Subscription indexUpdates(Changes changes, LuceneIndex index, List<Store<? extends Aggregate>> stores) {
        return changes.subscribe(new IndexUpdates(index, stores));
    }
}
