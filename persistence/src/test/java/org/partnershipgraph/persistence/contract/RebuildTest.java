package org.partnershipgraph.persistence.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.partnershipgraph.network.Network;
import org.partnershipgraph.query.Filter;
import org.partnershipgraph.query.Index;
import org.partnershipgraph.query.Index.Match;
import org.partnershipgraph.query.Index.Matches;
import org.partnershipgraph.query.Listing;
import org.partnershipgraph.query.Window;

/** A rebuilt index answers from what the store holds. */
@OnEveryEngine
class RebuildTest {

    private static final List<Network> NETWORKS = Towns.random(20, 2028);

    private final Engine engine;
    private final Index index;

    RebuildTest(Engine engine) {
        this.engine = engine;
        index = engine.get(Index.class);
    }

    @BeforeEach
    void fill() {
        engine.fill(NETWORKS);
    }

    @Test
    void findsEachRecordOnceAfterSeveralRebuilds() {
        engine.rebuild();
        engine.rebuild();
        assertThat(find(100, null, false).matches()).hasSize(20);
    }

    @Test
    void findsEachRecordOnceDuringConcurrentRebuilds() throws Exception {
        var builders = Executors.newFixedThreadPool(4);
        try {
            var builds = List.<Future<?>>of(
                    builders.submit(engine::rebuild),
                    builders.submit(engine::rebuild),
                    builders.submit(engine::rebuild));
            while (!builds.stream().allMatch(Future::isDone)) {
                assertThat(find(100, null, false).totalCount()).isEqualTo(20);
            }
            for (var build : builds) {
                build.get();
            }
        } finally {
            builders.shutdownNow();
        }
        assertThat(find(100, null, false).totalCount()).isEqualTo(20);
    }

    @Test
    void findsNothingInAnEmptyStore() {
        engine.fill(List.of());
        var nothing = new Matches(List.of(), 0, false, false);
        assertThat(find(20, null, false)).isEqualTo(nothing);
        assertThat(find(20, null, true)).isEqualTo(nothing);
    }

    @Test
    void continuesAfterTheCursorOfADeletedRecord() {
        var all = find(20, null, false).matches();
        var gone = all.get(10);
        fillWithout(gone);
        assertThat(find(1, gone.cursor(), false).matches()).containsExactly(all.get(11));
        assertThat(find(1, gone.cursor(), true).matches()).containsExactly(all.get(9));
    }

    @Test
    void hasNothingBeforeTheCursorOfADeletedFirstRecord() {
        var first = find(1, null, false).matches().get(0);
        fillWithout(first);
        assertThat(find(1, first.cursor(), false).hasPrevious()).isFalse();
        assertThat(find(1, first.cursor(), true).matches()).isEmpty();
    }

    @Test
    void acceptsACursorOfAListThatIsEmptyNow() {
        var first = find(1, null, false).matches().get(0);
        engine.fill(List.of());
        assertThat(find(1, first.cursor(), false)).isEqualTo(new Matches(List.of(), 0, false, false));
    }

    private void fillWithout(Match gone) {
        engine.fill(NETWORKS.stream()
                .filter(network -> !network.key().equals(gone.key()))
                .toList());
    }

    private Matches find(int size, @Nullable String cursor, boolean isFromEnd) {
        var window = new Window(size, cursor, isFromEnd);
        return index.find(new Listing(Network.KIND, Filter.all(), List.of(), window));
    }
}
