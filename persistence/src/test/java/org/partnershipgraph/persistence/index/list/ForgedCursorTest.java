package org.partnershipgraph.persistence.index.list;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.apache.lucene.util.BytesRef;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.partnershipgraph.kind.OrderField;
import org.partnershipgraph.municipality.Municipality;
import org.partnershipgraph.persistence.RunningStore;
import org.partnershipgraph.query.BadCursorException;
import org.partnershipgraph.query.Filter;
import org.partnershipgraph.query.Index;
import org.partnershipgraph.query.Listing;
import org.partnershipgraph.query.Listing.Order;
import org.partnershipgraph.query.Window;

/** Cursors that no list gave, but whose hash is right: anybody can compute it. */
class ForgedCursorTest {

    static final List<List<Order>> ORDERS = List.of(
            List.of(),
            List.of(Order.by(OrderField.NAME_SV)),
            List.of(new Order(OrderField.KIND, true)),
            List.of(Order.by(OrderField.START_YEAR), new Order(OrderField.COUNTRY, true)));

    private static final int TRIES = 2_000;
    private static final int SIZE = 3;

    private static RunningStore store;

    @BeforeAll
    static void fill() {
        store = RunningStore.inMemory();
        store.of(Municipality.class)
                .saveAll(IntStream.range(0, 10)
                        .mapToObj(i -> RunningStore.municipality("town-" + i, "Town " + i))
                        .toList());
    }

    @AfterAll
    static void close() {
        store.close();
    }

    @ParameterizedTest
    @FieldSource("ORDERS")
    void givesAPageOrIsRejected(List<Order> order) {
        var random = new Random(order.size());
        int pages = 0;
        for (int i = 0; i < TRIES; i++) {
            pages += isPage(order, values(random, order.size() + 1), random.nextBoolean()) ? 1 : 0;
        }
        assertThat(pages).isBetween(1, TRIES - 1);
    }

    private static boolean isPage(List<Order> order, List<Object> values, boolean isFromEnd) {
        var listing = new Listing(Municipality.KIND, Filter.all(), order, Window.first(SIZE));
        var cursor = ListQuery.cursors(listing).write(values.toArray());
        var forged = new Listing(Municipality.KIND, Filter.all(), order, new Window(SIZE, cursor, isFromEnd));
        try {
            assertThat(store.get(Index.class).find(forged).matches()).hasSizeLessThanOrEqualTo(SIZE);
            return true;
        } catch (BadCursorException e) {
            return false;
        }
    }

    private static List<Object> values(Random random, int count) {
        var values = new ArrayList<Object>();
        int size = random.nextInt(4) == 0 ? random.nextInt(5) : count;
        for (int i = 0; i < size; i++) {
            values.add(value(random));
        }
        return values;
    }

    private static Object value(Random random) {
        return switch (random.nextInt(5)) {
            case 0 -> null;
            case 1 -> random.nextInt();
            case 2 -> random.nextLong();
            case 3 -> new BytesRef("town-" + random.nextInt(12));
            default -> {
                var bytes = new byte[random.nextInt(40)];
                random.nextBytes(bytes);
                yield new BytesRef(bytes);
            }
        };
    }
}
