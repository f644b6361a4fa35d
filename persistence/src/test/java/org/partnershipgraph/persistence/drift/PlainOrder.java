package org.partnershipgraph.persistence.drift;

import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.partnershipgraph.kind.OrderField;
import org.partnershipgraph.query.Listing.Order;

/** What a list in an order looks like: missing values last in either direction, ties by key. */
final class PlainOrder {

    private PlainOrder() {}

    static Comparator<Item> by(List<Order> order) {
        Comparator<Item> byKey = Comparator.comparing(item -> item.key);
        return order.stream()
                .map(PlainOrder::by)
                .reduce((first, second) -> first.thenComparing(second))
                .map(steps -> steps.thenComparing(byKey))
                .orElse(byKey);
    }

    private static Comparator<Item> by(Order step) {
        var direction = step.isDescending() ? -1 : 1;
        return (one, other) -> compare(step, one.places.get(step.by()), other.places.get(step.by()), direction);
    }

    private static int compare(Order step, @Nullable Comparable<?> one, @Nullable Comparable<?> other, int direction) {
        if (one == null || other == null) {
            return Boolean.compare(one == null, other == null);
        }
        return direction * comparison(step.by(), one, other);
    }

    private static int comparison(OrderField sort, Comparable<?> one, Comparable<?> other) {
        return switch (sort.name()) {
            case "NAME_SV" -> Words.swedish().compare((String) one, (String) other);
            case "NAME_EN" -> Words.english().compare((String) one, (String) other);
            case "KEY", "COUNTRY" -> ((String) one).compareTo((String) other);
            case "KIND", "PHASE", "NUMBER", "START_YEAR", "END_YEAR" -> ((Integer) one).compareTo((Integer) other);
            default -> throw new IllegalArgumentException("unexpected: " + sort);
        };
    }
}
