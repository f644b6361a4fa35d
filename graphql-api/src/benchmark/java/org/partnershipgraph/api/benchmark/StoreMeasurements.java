package org.partnershipgraph.api.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import org.partnershipgraph.store.Store;
import java.util.stream.IntStream;
import org.partnershipgraph.partnership.Partnership;

class StoreMeasurements {

    private final BenchmarkedApplication application;
    private final Store<Partnership> partnerships;

    StoreMeasurements(BenchmarkedApplication application) {
        this.application = application;
        partnerships = application.store(Partnership.class);
    }

    void addTo(Report report, int size) {
        report.add(size, "store: one by slug", Target.under(1, "ms"), Median.milliseconds(this::one));
        report.add(size, "store: 20 by slug", Target.under(3, "ms"), Median.milliseconds(turn -> many(turn, 20)));
        report.add(size, "store: 100 by slug", Target.under(3, "ms"), Median.milliseconds(turn -> many(turn, 100)));
    }

    private void one(int turn) {
        assertThat(partnerships.findById(application.partnership(turn).slug())).isPresent();
    }

    private void many(int turn, int count) {
        var slugs = IntStream.range(turn, turn + count)
                .mapToObj(application::partnership)
                .map(Partnership::slug)
                .distinct()
                .toList();
        assertThat(partnerships.findAllById(slugs)).hasSize(slugs.size());
    }
}
