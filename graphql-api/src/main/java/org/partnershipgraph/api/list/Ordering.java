package org.partnershipgraph.api.list;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.partnershipgraph.api.error.ArgumentPath;
import org.partnershipgraph.query.Kind;
import org.partnershipgraph.query.Listing.Order;
import org.partnershipgraph.query.SortKey;
import org.partnershipgraph.text.Language;

/** The argument orderBy of a list. */
class Ordering {

    private static final int MOST_STEPS = 10;

    private Ordering() {}

    /** The order asked for; by name where none is, goals by number, partnerships by slug, for they have no name. */
    static List<Order> of(Kind kind, Map<String, ?> arguments, Language language) {
        var steps = (List<?>) arguments.get("orderBy");
        return steps == null || steps.isEmpty() ? usual(kind, language) : read(steps, language);
    }

    private static List<Order> usual(Kind kind, Language language) {
        return List.of(Order.by(
                switch (kind) {
                    case GLOBAL_GOAL -> SortKey.NUMBER;
                    case PARTNERSHIP -> SortKey.KEY;
                    default -> name(language);
                }));
    }

    private static List<Order> read(List<?> steps, Language language) {
        var place = new ArgumentPath("orderBy");
        if (steps.size() > MOST_STEPS) {
            throw place.bad("list.long", steps.size(), MOST_STEPS);
        }
        var order = new ArrayList<Order>();
        var seen = new HashSet<SortKey>();
        for (var each : steps) {
            var step = (Map<?, ?>) Objects.requireNonNull(each);
            var sort = sort(String.valueOf(step.get("field")), (String) step.get("locale"), language);
            if (!seen.add(sort)) {
                throw place.at(order.size()).at("field").bad("order.twice", String.valueOf(step.get("field")));
            }
            order.add(new Order(sort, "DESC".equals(step.get("direction"))));
        }
        return order;
    }

    private static SortKey sort(String field, @Nullable String locale, Language language) {
        return switch (field) {
            case "NAME", "TITLE" -> name(locale == null ? language : Language.valueOf(locale));
            case "SLUG", "CODE" -> SortKey.KEY;
            case "PHASE" -> SortKey.KIND;
            default -> SortKey.valueOf(field);
        };
    }

    private static SortKey name(Language language) {
        return language == Language.SV ? SortKey.NAME_SV : SortKey.NAME_EN;
    }
}
