package org.partnershipgraph.api.benchmark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.partnershipgraph.query.Filter.is;

import java.util.EnumSet;
import java.util.Set;
import org.partnershipgraph.municipality.Municipality;
import org.partnershipgraph.graph.Drawing.Limits;
import org.partnershipgraph.graph.Drawing.Subject;
import org.partnershipgraph.graph.Graph;
import org.partnershipgraph.graph.Tie;
import org.partnershipgraph.kind.IndexField;
import org.partnershipgraph.partnership.Partnership;
import org.partnershipgraph.query.Filter;
import org.partnershipgraph.query.Index;

/** What is counted over all records, and looked for in the graph of them. */
class GraphMeasurements {

    private static final Set<IndexField> FACETS = Set.of(
            IndexField.COUNTRY,
            IndexField.GOAL,
            IndexField.NETWORK,
            IndexField.PHASE,
            IndexField.PROJECT_AREA,
            IndexField.THEME,
            IndexField.YEAR);
    private static final Set<Tie> ALL = EnumSet.allOf(Tie.class);
    private static final Limits LIMITS = new Limits(1_000, 5_000, 200_000);
    private static final Target FACET_COUNT = Target.under(40, "ms");

    private final BenchmarkedApplication application;
    private final Index index;
    private final Graph graph;

    GraphMeasurements(BenchmarkedApplication application) {
        this.application = application;
        index = application.bean(Index.class);
        graph = application.bean(Graph.class);
    }

    void addTo(Report report, int size) {
        report.add(size, "facets: of all partnerships", FACET_COUNT, Median.milliseconds(turn -> facets(Filter.all())));
        report.add(size, "facets: of those with a goal", FACET_COUNT, Median.milliseconds(this::facetsOfAGoal));
        report.add(size, "graph: shortest path", Target.under(10, "ms"), Median.milliseconds(turn -> path(turn, ALL)));
        report.add(
                size,
                "graph: shortest path over partnerships",
                Target.under(10, "ms"),
                Median.milliseconds(turn -> path(turn, EnumSet.of(Tie.PARTNERSHIP))));
        report.add(size, "graph: within two hops", Target.under(20, "ms"), Median.milliseconds(this::neighbourhood));
        report.add(size, "graph: similar municipalities", Target.under(30, "ms"), Median.milliseconds(this::similar));
        report.add(
                size, "graph: countries of everything", Target.under(100, "ms"), Median.milliseconds(this::countries));
    }

    private void facets(Filter filter) {
        assertThat(index.counts(Partnership.KIND, filter, FACETS).get(IndexField.GOAL))
                .isNotEmpty();
    }

    private void facetsOfAGoal(int turn) {
        facets(is(IndexField.GOAL, String.valueOf(turn % 17 + 1)));
    }

    private void path(int turn, Set<Tie> via) {
        var from = application.municipality(turn);
        assertThat(graph.shortestPath(from, application.municipality(turn + 50), via, 10))
                .isNotNull();
    }

    private void neighbourhood(int turn) {
        assertThat(graph.neighbourhood(Municipality.KIND, application.municipality(turn), 2, EnumSet.of(Tie.PARTNERSHIP), LIMITS.nodes(), LIMITS))
                .isPresent();
    }

    private void similar(int turn) {
        assertThat(graph.similar(application.municipality(turn), Filter.all(), 10))
                .isNotNull();
    }

    private void countries(int turn) {
        assertThat(graph.draw(Filter.all(), Subject.COUNTRIES, LIMITS).isTruncated())
                .isFalse();
    }
}
