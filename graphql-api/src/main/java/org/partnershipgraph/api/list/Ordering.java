package org.partnershipgraph.api.list;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.partnershipgraph.api.error.ArgumentPath;
import org.partnershipgraph.kind.Kind;
import org.partnershipgraph.kind.OrderField;
import org.partnershipgraph.query.Listing.Order;
import org.partnershipgraph.text.Language;

/** The argument orderBy of a list. */
class Ordering {

    private static final int MOST_STEPS = 10;

    private Ordering() {}

    /** The order in the arguments, or the usual one of the kind. */
    static List<Order> of(Kind<?> kind, Map<String, ?> arguments, Language language) {
        var steps = (List<?>) arguments.get("orderBy");
        return steps == null || steps.isEmpty()
                ? List.of(Order.by(kind.usualOrder(language)))
                : read(kind, steps, language);
    }

    private static List<Order> read(Kind<?> kind, List<?> steps, Language language) {
        var place = new ArgumentPath("orderBy");
        if (steps.size() > MOST_STEPS) {
            throw place.bad("list.long", steps.size(), MOST_STEPS);
        }
        var order = new ArrayList<Order>();
        var seen = new HashSet<OrderField>();
        for (var each : steps) {
            var step = (Map<?, ?>) Objects.requireNonNull(each);
            var field = field(kind, String.valueOf(step.get("field")), (String) step.get("locale"), language);
            if (!seen.add(field)) {
                throw place.at(order.size()).at("field").bad("order.twice", String.valueOf(step.get("field")));
            }
            order.add(new Order(field, "DESC".equals(step.get("direction"))));
        }
        return order;
    }

    private static OrderField field(Kind<?> kind, String name, @Nullable String locale, Language language) {
        if (name.equals("NAME") || name.equals("TITLE")) {
            return OrderField.name(locale == null ? language : Language.valueOf(locale));
        }
        if (name.equalsIgnoreCase(kind.keyName()) && kind.order(name).isEmpty()) {
            return OrderField.KEY;
        }
        return kind.order(name).orElseThrow(() -> new IllegalStateException(kind + " has no order " + name));
    }
}
