package org.partnershipgraph.api.reading;

import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.partnershipgraph.change.Change;
import org.partnershipgraph.change.Changes;
import org.partnershipgraph.change.Subscriber;
import org.partnershipgraph.municipality.Municipality;
import org.partnershipgraph.network.Network;
import org.partnershipgraph.seeds.reader.PageReader;
import org.partnershipgraph.seeds.reader.name.Gazetteer;
import org.partnershipgraph.seeds.reader.vocabulary.PageVocabulary;
import org.partnershipgraph.store.Aggregate;
import org.partnershipgraph.store.Stores;
import org.partnershipgraph.vocabulary.Country;
import org.partnershipgraph.vocabulary.GlobalGoal;
import org.partnershipgraph.vocabulary.ProjectArea;
import org.partnershipgraph.vocabulary.Theme;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;

/** A page reader that knows the names in the store; it is rebuilt after they have changed. */
@Component
class CurrentReader implements Subscriber, DisposableBean {

    private static final Set<Class<?>> READ =
            Set.of(Municipality.class, ProjectArea.class, Theme.class, GlobalGoal.class, Network.class, Country.class);

    private final Stores stores;
    private final Changes.Subscription subscription;
    private final AtomicInteger generation = new AtomicInteger();
    private volatile @Nullable PageReader reader;

    CurrentReader(Stores stores, Changes changes) {
        this.stores = stores;
        subscription = changes.subscribe(this);
    }

    PageReader get() {
        var current = reader;
        if (current != null) {
            return current;
        }
        int before = generation.get();
        var built = build();
        publish(built, before);
        return built;
    }

    /** A reader whose records have changed meanwhile is used for the current request only. */
    private synchronized void publish(PageReader built, int since) {
        if (generation.get() == since) {
            reader = built;
        }
    }

    @Override
    public void changed(List<Change> changes) {
        if (changes.stream().map(Change::type).anyMatch(READ::contains)) {
            changesLost();
        }
    }

    @Override
    public synchronized void changesLost() {
        generation.incrementAndGet();
        reader = null;
    }

    @Override
    public void destroy() {
        subscription.close();
    }

    private PageReader build() {
        var vocabulary = new PageVocabulary(
                all(ProjectArea.class),
                all(Theme.class),
                all(GlobalGoal.class),
                all(Network.class),
                all(Country.class));
        return new PageReader(new Gazetteer(all(Municipality.class)), vocabulary);
    }

    private <T extends Aggregate> List<T> all(Class<T> type) {
        return stores.of(type).findAll();
    }
}
