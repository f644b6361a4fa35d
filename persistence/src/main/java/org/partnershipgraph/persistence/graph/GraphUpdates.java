package org.partnershipgraph.persistence.graph;

import java.util.List;
import java.util.function.Consumer;
import org.partnershipgraph.change.Change;
import org.partnershipgraph.change.Subscriber;
import org.partnershipgraph.municipality.Municipality;
import org.partnershipgraph.partnership.Partnership;
import org.partnershipgraph.store.Aggregate;

/** Keeps the graph current: reads changed records anew, whatever has happened to them since. */
class GraphUpdates implements Subscriber {

    /** How many records are read at once, so that neither the command nor its answer grows without bound. */
    private static final int CHUNK = 1_000;

    private final InMemoryGraph graph;

    GraphUpdates(InMemoryGraph graph) {
        this.graph = graph;
    }

    @Override
    public void changed(List<Change> changes) {
        replace(changes, Municipality.class, graph::replaceMunicipalities);
        replace(changes, Partnership.class, graph::replacePartnerships);
    }

    @Override
    public void changesLost() {
        graph.rebuild();
    }

    private static void replace(
            List<Change> changes, Class<? extends Aggregate> type, Consumer<List<String>> replacement) {
        var keys = changes.stream()
                .filter(change -> change.type() == type)
                .map(Change::key)
                .distinct()
                .toList();
        for (int from = 0; from < keys.size(); from += CHUNK) {
            replacement.accept(keys.subList(from, Math.min(keys.size(), from + CHUNK)));
        }
    }
}
