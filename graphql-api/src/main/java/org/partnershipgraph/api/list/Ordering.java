package org.partnershipgraph.api.list;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.partnershipgraph.api.error.ArgumentPath;
import org.partnershipgraph.kind.Kind;
import org.partnershipgraph.query.Listing.Order;
import org.partnershipgraph.kind.OrderField;
import org.partnershipgraph.text.Language;

/** The argument orderBy of a list. */
class Ordering {

    private static final int MOST_STEPS = 10;

    private Ordering() {}

    /** The order asked for; by name where none is, goals by number, partnerships by slug, for they have no name. */
    static List<Order> of(Kind<?> kind, Map<String, ?> arguments, Language language) {
        var steps = (List<?>) arguments.get("orderBy");
        return steps == null || steps.isEmpty() ? usual(kind, language) : read(steps, language);
    }

    private static List<Order> usual(Kind<?> kind, Language language) {
        return List.of(Order.by(
                switch (kind) {
                    case GLOBAL_GOAL -> OrderField.NUMBER;
                    case PARTNERSHIP -> OrderField.KEY;
                    default -> name(language);
                }));
    }

    private static List<Order> read(List<?> steps, Language language) {
        var place = new ArgumentPath("orderBy");
        if (steps.size() > MOST_STEPS) {
            throw place.bad("has %d steps, but may have %d".formatted(steps.size(), MOST_STEPS));
        }
        var order = new ArrayList<Order>();
        var seen = new HashSet<OrderField>();
        for (var each : steps) {
            var step = (Map<?, ?>) Objects.requireNonNull(each);
            var sort = sort(String.valueOf(step.get("field")), (String) step.get("locale"), language);
            if (!seen.add(sort)) {
                throw place.at(order.size())
                        .at("field")
                        .bad("is %s for the second time: leave it out".formatted(step.get("field")));
            }
            order.add(new Order(sort, "DESC".equals(step.get("direction"))));
        }
        return order;
    }

    private static OrderField sort(String field, @Nullable String locale, Language language) {
        return switch (field) {
            case "NAME", "TITLE" -> name(locale == null ? language : Language.valueOf(locale));
            case "SLUG", "CODE" -> OrderField.KEY;
            case "PHASE" -> OrderField.KIND;
            default -> OrderField.valueOf(field);
        };
    }

    private static OrderField name(Language language) {
        return language == Language.SV ? OrderField.NAME_SV : OrderField.NAME_EN;
    }
}
