package org.partnershipgraph.persistence.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Base64;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.BeforeParameterizedClassInvocation;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.partnershipgraph.listing.BadCursorException;
import org.partnershipgraph.listing.Field;
import org.partnershipgraph.listing.Filter;
import org.partnershipgraph.listing.Index;
import org.partnershipgraph.listing.Kind;
import org.partnershipgraph.listing.Listing;
import org.partnershipgraph.listing.Match;
import org.partnershipgraph.listing.Order;
import org.partnershipgraph.listing.Sort;
import org.partnershipgraph.listing.Window;

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
    @ValueSource(
            strings = {
                "",
                " ",
                "x",
                "AAAA",
                "====",
                "%00",
                "no cursor",
                "Växjö",
                "eyJzbHVnIjp7IiRuZSI6bnVsbH19",
                "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"
            })
    void isRefusedWhereNoListGaveIt(String garbled) {
        assertRefused(Kind.NETWORK, List.of(), garbled);
        assertRefused(Kind.NETWORK, List.of(Order.by(Sort.NUMBER)), garbled);
    }

    @ParameterizedTest
    @FieldSource("ORDERS")
    void isRefusedWhereItsEndIsMissing(List<Order> order) {
        var cursor = cursors(order).get(0);
        IntStream.range(0, cursor.length())
                .forEach(length -> assertRefused(Kind.NETWORK, order, cursor.substring(0, length)));
    }

    @ParameterizedTest
    @FieldSource("ORDERS")
    void isRefusedWhereSomethingFollows(List<Order> order) {
        for (var more : List.of("A", "AA", "AAAA", "=", " ")) {
            assertRefused(Kind.NETWORK, order, cursors(order).get(0) + more);
        }
    }

    @ParameterizedTest
    @FieldSource("ORDERS")
    void isRefusedOrAPlaceInTheListWhereAByteIsChanged(List<Order> order) {
        var all = find(Filter.all(), order, null);
        var bytes = Base64.getUrlDecoder().decode(all.get(SIZE - 1).cursor());
        for (int i = 0; i < bytes.length; i++) {
            for (int change = 1; change < 256; change <<= 2) {
                var changed = bytes.clone();
                changed[i] ^= (byte) change;
                var cursor = Base64.getUrlEncoder().withoutPadding().encodeToString(changed);
                assertRefusedOrPlace(all, order, cursor);
            }
        }
    }

    @Test
    void isRefusedByAListOfAnotherKind() {
        assertRefused(Kind.TAG, List.of(), cursors(List.of()).get(0));
    }

    @Test
    void isRefusedByAListInAnotherOrder() {
        var cursor = cursors(List.of(Order.by(Sort.NUMBER))).get(0);
        assertRefused(Kind.NETWORK, List.of(), cursor);
        assertRefused(Kind.NETWORK, List.of(new Order(Sort.NUMBER, true)), cursor);
        assertRefused(Kind.NETWORK, List.of(Order.by(Sort.NAME_SV)), cursor);
    }

    @ParameterizedTest
    @FieldSource("ORDERS")
    void keepsItsPlaceUnderAnotherFilter(List<Order> order) {
        var all = find(Filter.all(), order, null);
        var filter = Filter.is(Field.KEY, all.get(SIZE - 1).key());
        assertThat(find(filter, order, all.get(3).cursor())).containsExactly(all.get(SIZE - 1));
    }

    private void assertRefused(Kind kind, List<Order> order, String cursor) {
        for (var isFromEnd : List.of(true, false)) {
            var listing = new Listing(kind, Filter.all(), order, new Window(5, cursor, isFromEnd));
            assertThatExceptionOfType(BadCursorException.class)
                    .as("'%s'", cursor)
                    .isThrownBy(() -> index.find(listing));
        }
    }

    private void assertRefusedOrPlace(List<Match> all, List<Order> order, String cursor) {
        try {
            var rest = find(Filter.all(), order, cursor);
            assertThat(all).endsWith(rest.toArray(Match[]::new));
        } catch (BadCursorException e) {
            assertThat(e).hasMessageContaining("use one that the same list");
        }
    }

    private List<String> cursors(List<Order> order) {
        return find(Filter.all(), order, null).stream().map(Match::cursor).toList();
    }

    private List<Match> find(Filter filter, List<Order> order, String cursor) {
        return index.find(new Listing(Kind.NETWORK, filter, order, new Window(SIZE, cursor, false)))
                .matches();
    }
}
