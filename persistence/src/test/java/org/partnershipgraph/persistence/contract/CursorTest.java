package org.partnershipgraph.persistence.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.BeforeParameterizedClassInvocation;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.partnershipgraph.kind.IndexField;
import org.partnershipgraph.kind.Kind;
import org.partnershipgraph.kind.OrderField;
import org.partnershipgraph.network.Network;
import org.partnershipgraph.partnership.Status;
import org.partnershipgraph.persistence.BadCursors;
import org.partnershipgraph.query.BadCursorException;
import org.partnershipgraph.query.Filter;
import org.partnershipgraph.query.Index;
import org.partnershipgraph.query.Index.Match;
import org.partnershipgraph.query.Listing;
import org.partnershipgraph.query.Listing.Order;
import org.partnershipgraph.query.Window;
import org.partnershipgraph.vocabulary.Tag;

@OnEveryEngine
class CursorTest {

    static final List<List<Order>> ORDERS = PagingTest.ORDERS;

    private static final int SIZE = 12;

    private final Index index;

    CursorTest(Engine engine) {
        index = engine.get(Index.class);
    }

    @BeforeParameterizedClassInvocation
    static void fill(Engine engine) {
        engine.fill(Towns.random(SIZE, 2027));
    }

    @ParameterizedTest
    @FieldSource("org.partnershipgraph.persistence.BadCursors#GARBLED")
    void isRefusedWhereNoListGaveIt(String garbled) {
        assertRefused(Network.KIND, List.of(), garbled);
        assertRefused(Network.KIND, List.of(Order.by(OrderField.START_YEAR)), garbled);
    }

    @ParameterizedTest
    @FieldSource("ORDERS")
    void isRefusedWhereItsEndIsMissing(List<Order> order) {
        BadCursors.withoutEnd(cursors(order).get(0)).forEach(cursor -> assertRefused(Network.KIND, order, cursor));
    }

    @ParameterizedTest
    @FieldSource("ORDERS")
    void isRefusedWhereSomethingFollows(List<Order> order) {
        BadCursors.withMore(cursors(order).get(0)).forEach(cursor -> assertRefused(Network.KIND, order, cursor));
    }

    @ParameterizedTest
    @FieldSource("ORDERS")
    void isRefusedWhereAByteIsChanged(List<Order> order) {
        BadCursors.withAByteChanged(cursors(order).get(SIZE - 1))
                .forEach(cursor -> assertRefused(Network.KIND, order, cursor));
    }

    @Test
    void isRefusedByAListOfAnotherKind() {
        assertRefused(Tag.KIND, List.of(), cursors(List.of()).get(0));
    }

    @Test
    void isRefusedByAListInAnotherOrder() {
        var cursor = cursors(List.of(Order.by(OrderField.START_YEAR))).get(0);
        assertRefused(Network.KIND, List.of(), cursor);
        assertRefused(Network.KIND, List.of(new Order(OrderField.START_YEAR, true)), cursor);
        assertRefused(Network.KIND, List.of(Order.by(OrderField.NAME_SV)), cursor);
    }

    @Test
    void isRefusedByAListWithAnotherFilter() {
        var cursor = cursors(List.of()).get(0);
        var others = new Listing(Network.KIND, Filter.is(IndexField.KEY, "a"), List.of(), new Window(5, cursor, false));
        assertThatExceptionOfType(BadCursorException.class).isThrownBy(() -> index.find(others));
    }

    @Test
    void staysGoodFromDayToDay() {
        var today = new Filter.Labelled("recent", new Filter.Overlaps(Status.ACTIVE.days(), 0, 1).not());
        var tomorrow = new Filter.Labelled("recent", new Filter.Overlaps(Status.ACTIVE.days(), 1, 2).not());
        var all = find(today, List.of(), null);
        assertThat(find(tomorrow, List.of(), all.get(3).cursor())).isEqualTo(all.subList(4, SIZE));
    }

    private void assertRefused(Kind<?> kind, List<Order> order, String cursor) {
        for (var isFromEnd : List.of(true, false)) {
            var listing = new Listing(kind, Filter.all(), order, new Window(5, cursor, isFromEnd));
            assertThatExceptionOfType(BadCursorException.class)
                    .as("'%s'", cursor)
                    .isThrownBy(() -> index.find(listing));
        }
    }

    private List<String> cursors(List<Order> order) {
        return find(Filter.all(), order, null).stream().map(Match::cursor).toList();
    }

    private List<Match> find(Filter filter, List<Order> order, String cursor) {
        return index.find(new Listing(Network.KIND, filter, order, new Window(SIZE, cursor, false)))
                .matches();
    }
}
