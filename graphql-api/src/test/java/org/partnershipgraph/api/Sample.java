package org.partnershipgraph.api;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** A filter as a client writes it, and what it means. */
record Sample<T>(Map<String, Object> input, Predicate<T> meaning) {

    static <T> Sample<T> of(String field, Object value, Predicate<T> meaning) {
        return new Sample<>(Map.of(field, value), meaning);
    }

    /** One of up to three values, drawn from those that records have. */
    static <T> Sample<T> oneOf(
            String field, Function<T, ? extends Collection<?>> values, List<T> records, Random random) {
        var all = records.stream()
                .flatMap(record -> values.apply(record).stream())
                .distinct()
                .toList();
        var chosen = Stream.generate(() -> all.get(random.nextInt(all.size())))
                .limit(random.nextInt(4))
                .distinct()
                .toList();
        return of(field, chosen, record -> values.apply(record).stream().anyMatch(chosen::contains));
    }

    /** Some, none or every one of the linked records, or two of these at once. */
    static <T, L> Sample<T> related(
            String field, Function<T, List<L>> links, IntFunction<Sample<L>> inner, int depth, Random random) {
        List<Supplier<Sample<T>>> quantities = new ArrayList<>();
        var linked = inner.apply(depth - 1);
        quantities.add(() -> of(
                "some", linked.input(), record -> links.apply(record).stream().anyMatch(linked.meaning())));
        quantities.add(() -> of(
                "none", linked.input(), record -> links.apply(record).stream().noneMatch(linked.meaning())));
        quantities.add(() -> of(
                "every", linked.input(), record -> links.apply(record).stream().allMatch(linked.meaning())));
        var quantity = all(
                quantities.get(random.nextInt(3)).get(),
                quantities.get(random.nextInt(3)).get());
        return of(field, quantity.input(), quantity.meaning());
    }

    /** A choice of conditions, alone or combined. */
    static <T> Sample<T> combined(List<Supplier<Sample<T>>> conditions, int depth, Random random) {
        Supplier<Sample<T>> one =
                () -> conditions.get(random.nextInt(conditions.size())).get();
        Supplier<Sample<T>> below = () -> depth > 0 ? combined(conditions, depth - 1, random) : one.get();
        return switch (random.nextInt(6)) {
            case 0 -> {
                var parts = List.of(below.get(), below.get());
                yield of(
                        "and",
                        inputs(parts),
                        record -> parts.stream().allMatch(part -> part.meaning().test(record)));
            }
            case 1 -> {
                var parts = List.of(below.get(), below.get());
                yield of(
                        "or",
                        inputs(parts),
                        record -> parts.stream().anyMatch(part -> part.meaning().test(record)));
            }
            case 2 -> {
                var part = below.get();
                yield of("not", part.input(), part.meaning().negate());
            }
            case 3 -> all(one.get(), one.get());
            default -> one.get();
        };
    }

    private static <T> Sample<T> all(Sample<T> one, Sample<T> other) {
        if (one.input().keySet().equals(other.input().keySet())) {
            return one;
        }
        var input = new HashMap<>(one.input());
        input.putAll(other.input());
        return new Sample<>(input, one.meaning().and(other.meaning()));
    }

    private static <T> List<Map<String, Object>> inputs(List<Sample<T>> parts) {
        return parts.stream().map(Sample::input).toList();
    }
}
