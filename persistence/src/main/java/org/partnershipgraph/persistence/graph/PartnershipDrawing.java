package org.partnershipgraph.persistence.graph;

import com.carrotsearch.hppc.IntArrayList;
import com.carrotsearch.hppc.IntHashSet;
import com.carrotsearch.hppc.IntIntHashMap;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import org.partnershipgraph.graph.Drawing;
import org.partnershipgraph.graph.Drawing.Limits;
import org.partnershipgraph.graph.Drawing.Subject;
import org.partnershipgraph.kind.Kind;
import org.partnershipgraph.municipality.Municipality;
import org.partnershipgraph.network.Network;
import org.partnershipgraph.query.Filter;
import org.partnershipgraph.vocabulary.Country;

/** Draws partnerships as edges between their municipalities, networks or countries. */
class PartnershipDrawing {

    private final Adjacency ties;
    private final Limits limits;
    private final DrawingBuilder builder;
    private final IntIntHashMap countryByMunicipality = new IntIntHashMap();

    PartnershipDrawing(GraphState state, Limits limits) {
        this.limits = limits;
        ties = state.ties();
        builder = new DrawingBuilder(state);
    }

    /** @param filter the filter that these partnerships match */
    Drawing draw(int[] partnerships, Filter filter, Subject subject) {
        var included = Arrays.copyOf(partnerships, Math.min(partnerships.length, limits.partnerships()));
        builder.truncateIf(partnerships.length > included.length);
        if (subject == Subject.COUNTRIES) {
            findCountries();
        }
        for (int partnership : included) {
            nodesOf(partnership, subject).stream().forEach(builder::addWeight);
        }
        kindsOf(subject).forEach(kind -> builder.addHeaviest(kind, limits.nodes()));
        var edges = builder.edgeCounts();
        addEdges(edges, included, subject);
        return builder.build(edges, limits.edges(), filter);
    }

    private static List<Kind> kindsOf(Subject subject) {
        return switch (subject) {
            case MUNICIPALITIES -> List.of(Municipality.KIND);
            case NETWORKS -> List.of(Network.KIND);
            case COUNTRIES -> List.of(Country.KIND);
            case NETWORKS_AND_MUNICIPALITIES -> List.of(Network.KIND, Municipality.KIND);
        };
    }

    private IntArrayList nodesOf(int partnership, Subject subject) {
        var nodes = new IntArrayList();
        switch (subject) {
            case MUNICIPALITIES -> ties.each(partnership, Municipality.KIND, nodes::add);
            case NETWORKS -> ties.each(partnership, Network.KIND, nodes::add);
            case COUNTRIES -> nodes.addAll(countriesOf(partnership));
            case NETWORKS_AND_MUNICIPALITIES -> {
                ties.each(partnership, Network.KIND, nodes::add);
                if (!nodes.isEmpty()) {
                    ties.each(partnership, Municipality.KIND, nodes::add);
                }
            }
        }
        return nodes;
    }

    private void addEdges(EdgeCounts edges, int[] partnerships, Subject subject) {
        if (subject == Subject.NETWORKS) {
            addSharedMunicipalities(edges, partnerships);
            return;
        }
        for (int partnership : partnerships) {
            if (subject == Subject.NETWORKS_AND_MUNICIPALITIES) {
                edges.addMemberships(partnership);
            } else {
                edges.addPairs(nodesOf(partnership, subject));
            }
        }
    }

    private IntHashSet countriesOf(int partnership) {
        var countries = new IntHashSet();
        ties.each(partnership, Municipality.KIND, municipality -> {
            int country = countryByMunicipality.getOrDefault(municipality, Adjacency.UNKNOWN);
            if (country != Adjacency.UNKNOWN) {
                countries.add(country);
            }
        });
        return countries;
    }

    private void findCountries() {
        ties.all(Country.KIND)
                .forEach(country -> ties.each(
                        country, Municipality.KIND, municipality -> countryByMunicipality.put(municipality, country)));
    }

    /** Adds an edge between networks for each municipality that these partnerships bring into both. */
    private void addSharedMunicipalities(EdgeCounts edges, int[] partnerships) {
        var networks = new HashMap<Integer, IntHashSet>();
        for (int partnership : partnerships) {
            ties.each(
                    partnership,
                    Network.KIND,
                    network -> ties.each(
                            partnership,
                            Municipality.KIND,
                            municipality -> networks.computeIfAbsent(municipality, none -> new IntHashSet())
                                    .add(network)));
        }
        networks.values().forEach(joined -> edges.addPairs(new IntArrayList(joined)));
    }
}
