package org.partnershipgraph.persistence.contract;

import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.partnershipgraph.network.Network;
import org.partnershipgraph.query.Listing.Order;
import org.partnershipgraph.text.LocalizedText;
import org.partnershipgraph.time.Period;

/** Networks named after few towns and begun in few years or at an unknown time, so that many are tied in any order. */
class Towns {

    private static final List<String> SWEDISH_ORDER =
            List.of("Alby", "Boda", "Vika", "Ystad", "Åby", "Älvdalen", "Öja");
    private static final List<String> ENGLISH_ORDER = List.of("Delta", "Echo", "Foxtrot", "Golf");

    private Towns() {}

    static List<Network> random(int size, long seed) {
        var random = new Random(seed);
        return IntStream.range(0, size).mapToObj(i -> network("n" + i, random)).toList();
    }

    /** What a list in this order must look like: missing years last, ties by key. */
    static Comparator<Network> by(List<Order> order) {
        return order.stream()
                .map(Towns::by)
                .reduce((first, second) -> first.thenComparing(second))
                .orElse((one, other) -> 0)
                .thenComparing(Network::key);
    }

    private static Comparator<Network> by(Order order) {
        return switch (order.by().name()) {
            case "NAME_SV" ->
                directed(
                        order,
                        Comparator.comparing(n -> SWEDISH_ORDER.indexOf(n.name().sv())));
            case "NAME_EN" ->
                directed(
                        order,
                        Comparator.comparing(n -> ENGLISH_ORDER.indexOf(n.name().en())));
            case "START_YEAR" -> years(order, network -> network.period().startYear());
            case "END_YEAR" -> years(order, network -> network.period().endYear());
            case "KEY" -> directed(order, Comparator.comparing(Network::key));
            default -> throw new IllegalArgumentException("networks have no " + order.by());
        };
    }

    private static Comparator<Network> years(Order order, Function<Network, @Nullable Integer> year) {
        return Comparator.comparing(year, Comparator.nullsLast(directed(order, Comparator.<Integer>naturalOrder())));
    }

    private static <T> Comparator<T> directed(Order order, Comparator<T> comparator) {
        return order.isDescending() ? comparator.reversed() : comparator;
    }

    private static Network network(String slug, Random random) {
        var name = new LocalizedText(any(SWEDISH_ORDER, random), any(ENGLISH_ORDER, random));
        return Bare.network(slug, name, Period.ofYears(yearOrNull(random, 2015), yearOrNull(random, 2020)));
    }

    private static String any(List<String> names, Random random) {
        return names.get(random.nextInt(names.size()));
    }

    private static @Nullable Integer yearOrNull(Random random, int first) {
        return random.nextInt(3) == 0 ? null : first + random.nextInt(6);
    }
}
