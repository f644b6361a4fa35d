package org.partnershipgraph.persistence.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.BeforeParameterizedClassInvocation;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.partnershipgraph.kind.OrderField;
import org.partnershipgraph.network.Network;
import org.partnershipgraph.query.Filter;
import org.partnershipgraph.query.Index;
import org.partnershipgraph.query.Index.Match;
import org.partnershipgraph.query.Index.Matches;
import org.partnershipgraph.query.Listing;
import org.partnershipgraph.query.Listing.Order;
import org.partnershipgraph.query.Window;

@OnEveryEngine
class PagingTest {

    static final List<List<Order>> ORDERS = List.of(
            List.of(),
            List.of(Order.by(OrderField.START_YEAR)),
            List.of(new Order(OrderField.START_YEAR, true)),
            List.of(Order.by(OrderField.NAME_SV)),
            List.of(new Order(OrderField.NAME_EN, true)),
            List.of(new Order(OrderField.KEY, true)),
            List.of(new Order(OrderField.END_YEAR, true), Order.by(OrderField.START_YEAR)),
            List.of(new Order(OrderField.START_YEAR, true), Order.by(OrderField.NAME_SV)),
            List.of(
                    Order.by(OrderField.NAME_EN),
                    new Order(OrderField.NAME_SV, true),
                    new Order(OrderField.START_YEAR, true)));

    private static final int SIZE = 60;
    private static final List<Network> NETWORKS = Towns.random(SIZE, 2026);

    private final Index index;

    PagingTest(Engine engine) {
        index = engine.get(Index.class);
    }

    @BeforeParameterizedClassInvocation
    static void fill(Engine engine) {
        engine.fill(NETWORKS);
    }

    @ParameterizedTest
    @FieldSource("ORDERS")
    void listsInOrderWithMissingValuesLastAndTiesByKey(List<Order> order) {
        var all = find(order, Window.first(SIZE));
        assertThat(keys(all)).containsExactlyElementsOf(expected(order));
        assertThat(all.totalCount()).isEqualTo(SIZE);
        assertThat(all.hasPrevious()).isFalse();
        assertThat(all.hasNext()).isFalse();
    }

    @ParameterizedTest
    @FieldSource("ORDERS")
    void givesEachItemOnceOnTheWayForwards(List<Order> order) {
        for (int size : List.of(1, 7, 20, SIZE - 1, SIZE, SIZE + 1)) {
            var window = Window.first(size);
            var walked = new ArrayList<String>();
            Matches page;
            do {
                page = find(order, window);
                assertThat(page.hasPrevious()).isEqualTo(!walked.isEmpty());
                walked.addAll(keys(page));
                window = new Window(size, last(page).cursor(), false);
            } while (page.hasNext());
            assertThat(walked).containsExactlyElementsOf(expected(order));
        }
    }

    @ParameterizedTest
    @FieldSource("ORDERS")
    void givesEachItemOnceOnTheWayBack(List<Order> order) {
        for (int size : List.of(1, 7, 20, SIZE - 1, SIZE, SIZE + 1)) {
            var window = new Window(size, null, true);
            var walked = new ArrayList<String>();
            Matches page;
            do {
                page = find(order, window);
                assertThat(page.hasNext()).isEqualTo(!walked.isEmpty());
                walked.addAll(0, keys(page));
                window = new Window(size, page.matches().get(0).cursor(), true);
            } while (page.hasPrevious());
            assertThat(walked).containsExactlyElementsOf(expected(order));
        }
    }

    @ParameterizedTest
    @FieldSource("ORDERS")
    void startsBehindAnyItem(List<Order> order) {
        var all = find(order, Window.first(SIZE)).matches();
        for (int i = 0; i < SIZE; i++) {
            var cursor = all.get(i).cursor();
            var after = find(order, new Window(5, cursor, false));
            assertThat(after.matches()).isEqualTo(all.subList(i + 1, Math.min(i + 6, SIZE)));
            assertThat(after.hasPrevious()).isTrue();
            assertThat(after.hasNext()).isEqualTo(i + 6 < SIZE);
            var before = find(order, new Window(5, cursor, true));
            assertThat(before.matches()).isEqualTo(all.subList(Math.max(i - 5, 0), i));
            assertThat(before.hasPrevious()).isEqualTo(i > 5);
            assertThat(before.hasNext()).isTrue();
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void givesNoItemsWhereNoneAreAskedFor(boolean isFromEnd) {
        var none = find(List.of(), new Window(0, null, isFromEnd));
        assertThat(none.matches()).isEmpty();
        assertThat(none.totalCount()).isEqualTo(SIZE);
        assertThat(none.hasNext()).isEqualTo(!isFromEnd);
        assertThat(none.hasPrevious()).isEqualTo(isFromEnd);
    }

    @Test
    void givesAllItemsHoweverManyAreAskedFor() {
        assertThat(find(List.of(), Window.first(Integer.MAX_VALUE)).matches()).hasSize(SIZE);
    }

    private Matches find(List<Order> order, Window window) {
        return index.find(new Listing(Network.KIND, Filter.all(), order, window));
    }

    private static List<String> expected(List<Order> order) {
        return NETWORKS.stream().sorted(Towns.by(order)).map(Network::key).toList();
    }

    private static List<String> keys(Matches matches) {
        return matches.matches().stream().map(Match::key).toList();
    }

    private static Match last(Matches page) {
        return page.matches().get(page.matches().size() - 1);
    }
}
