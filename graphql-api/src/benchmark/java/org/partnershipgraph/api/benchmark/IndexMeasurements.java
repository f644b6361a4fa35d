package org.partnershipgraph.api.benchmark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.partnershipgraph.query.Filter.is;
import static org.partnershipgraph.query.Filter.linked;

import java.util.List;
import org.partnershipgraph.kind.IndexField;
import org.partnershipgraph.kind.Kind;
import org.partnershipgraph.kind.OrderField;
import org.partnershipgraph.municipality.Municipality;
import org.partnershipgraph.partnership.Partnership;
import org.partnershipgraph.partnership.Project;
import org.partnershipgraph.query.Filter;
import org.partnershipgraph.query.Index;
import org.partnershipgraph.query.Listing;
import org.partnershipgraph.query.Listing.Order;
import org.partnershipgraph.query.Window;

class IndexMeasurements {

    private static final Target PAGE = Target.under(5, "ms");

    private final BenchmarkedApplication application;
    private final Index index;

    IndexMeasurements(BenchmarkedApplication application) {
        this.application = application;
        index = application.bean(Index.class);
    }

    void addTo(Report report, int size) {
        report.add(
                size,
                "index: partnerships of a participant",
                Target.under(1, "ms"),
                Median.milliseconds(this::participant));
        report.add(size, "index: 20 of all projects by name", PAGE, Median.milliseconds(this::all));
        report.add(size, "index: 20 projects by area, goal, year", PAGE, Median.milliseconds(this::filtered));
        report.add(size, "index: 20 partnerships with a country", PAGE, Median.milliseconds(this::country));
        report.add(size, "index: count of all partnerships", Target.under(1, "ms"), Median.milliseconds(this::count));
    }

    private void participant(int turn) {
        var filter = is(IndexField.MUNICIPALITY, application.municipality(turn));
        find(Partnership.KIND, filter, OrderField.KEY, 20);
    }

    private void all(int turn) {
        find(Project.KIND, Filter.all(), OrderField.NAME_SV, 20);
    }

    private void filtered(int turn) {
        var filter = is(IndexField.PROJECT_AREA, "area-" + turn % 12)
                .and(is(IndexField.GOAL, String.valueOf(turn % 17 + 1)));
        find(Project.KIND, filter, OrderField.NUMBER, 20);
    }

    private void country(int turn) {
        var country = is(IndexField.COUNTRY, List.of("ZA", "KE", "UA", "SE").get(turn % 4));
        find(
                Partnership.KIND,
                linked(IndexField.MUNICIPALITY, Municipality.KIND, IndexField.KEY, country),
                OrderField.START_YEAR,
                20);
    }

    private void count(int turn) {
        assertThat(index.count(Partnership.KIND, Filter.all())).isPositive();
    }

    private void find(Kind<?> kind, Filter filter, OrderField sort, int count) {
        var found = index.find(new Listing(kind, filter, List.of(Order.by(sort)), Window.first(count)));
        assertThat(found.totalCount()).isNotNegative();
    }
}
