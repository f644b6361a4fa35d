package org.partnershipgraph.api.reading;

import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.partnershipgraph.change.Change;
import org.partnershipgraph.change.Changes;
import org.partnershipgraph.change.Subscriber;
import org.partnershipgraph.municipality.Municipalities;
import org.partnershipgraph.municipality.Municipality;
import org.partnershipgraph.network.Network;
import org.partnershipgraph.network.Networks;
import org.partnershipgraph.seeds.reader.PageReader;
import org.partnershipgraph.seeds.reader.name.Gazetteer;
import org.partnershipgraph.seeds.reader.vocabulary.Terms;
import org.partnershipgraph.vocabulary.Countries;
import org.partnershipgraph.vocabulary.Country;
import org.partnershipgraph.vocabulary.GlobalGoal;
import org.partnershipgraph.vocabulary.GlobalGoals;
import org.partnershipgraph.vocabulary.ProjectArea;
import org.partnershipgraph.vocabulary.ProjectAreas;
import org.partnershipgraph.vocabulary.Theme;
import org.partnershipgraph.vocabulary.Themes;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;

/** A page reader that knows the names in the store, built anew when they have changed. */
@Component
class CurrentReader implements Subscriber, DisposableBean {

    private static final Set<Class<?>> READ =
            Set.of(Municipality.class, ProjectArea.class, Theme.class, GlobalGoal.class, Network.class, Country.class);

    private final Municipalities municipalities;
    private final ProjectAreas areas;
    private final Themes themes;
    private final GlobalGoals goals;
    private final Networks networks;
    private final Countries countries;
    private final Changes.Subscription subscription;
    private final AtomicInteger generation = new AtomicInteger();
    private volatile @Nullable PageReader reader;

    CurrentReader(
            Municipalities municipalities,
            ProjectAreas areas,
            Themes themes,
            GlobalGoals goals,
            Networks networks,
            Countries countries,
            Changes changes) {
        this.municipalities = municipalities;
        this.areas = areas;
        this.themes = themes;
        this.goals = goals;
        this.networks = networks;
        this.countries = countries;
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

    /** A reader built from records that have changed meanwhile answers who asked for it, and nobody after. */
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
        var terms =
                new Terms(areas.findAll(), themes.findAll(), goals.findAll(), networks.findAll(), countries.findAll());
        return new PageReader(new Gazetteer(municipalities.findAll()), terms);
    }
}
