package org.partnershipgraph.api.page;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.partnershipgraph.api.page.data.AnswerNode;
import org.partnershipgraph.api.page.data.RecordLink;

/**
 * The filter of a list page, read from its address.
 *
 * @param kind of the records, as in the addresses of exports
 * @param conditions the filter as the API takes it
 */
public record ListFilter(String kind, Set<String> parameters, Map<String, Object> conditions) {

    private static final Set<String> POSITION = Set.of("after", "before");
    private static final List<Choice> CHOICES = List.of(
            new Choice("country", "countries.nodes", "code"),
            new Choice("goal", "globalGoals.nodes", "number"),
            new Choice("theme", "themes.nodes", "slug"),
            new Choice("network", "allNetworks.nodes", "slug"));

    static ListFilter municipalities(Page page) {
        var parameters = check(page, "text", "country", "goal", "theme", "network", "from", "to");
        var conditions = conditions(page, "text", "country");
        var partnerships = conditions(page, "goal", "theme", "network", "years");
        conditions.put("hasPartnerships", true);
        if (!partnerships.isEmpty()) {
            conditions.put("partnerships", Map.of("some", partnerships));
        }
        return new ListFilter("municipalities", parameters, conditions);
    }

    static ListFilter partnerships(Page page) {
        return ofPartnershipsOrProjects("partnerships", page);
    }

    static ListFilter projects(Page page) {
        return ofPartnershipsOrProjects("projects", page);
    }

    private static ListFilter ofPartnershipsOrProjects(String kind, Page page) {
        var parameters = check(page, "text", "country", "goal", "theme", "network", "from", "to");
        return new ListFilter(
                kind, parameters, conditions(page, "text", "country", "goal", "theme", "network", "years"));
    }

    static ListFilter networks(Page page) {
        return new ListFilter(
                "networks", check(page, "text", "country", "from", "to"), conditions(page, "text", "country", "years"));
    }

    /** Whether anything is left out of the list. */
    public boolean isNarrowed(Page page) {
        return parameters.stream().anyMatch(name -> !page.parameter(name).isEmpty());
    }

    /** @throws PageFailure if the address selects a value that the data does not know, such as a country */
    void requireChoices(AnswerNode data, Page page) {
        for (var choice : CHOICES) {
            var value = parameters.contains(choice.parameter) ? page.parameter(choice.parameter) : "";
            if (!value.isEmpty() && !choice.allows(value, data)) {
                throw page.badRequest("error.choice", page.text("filter." + choice.parameter), value);
            }
        }
    }

    /** The names of what the address selects, such as Kenya; empty if it selects everything. */
    String selection(AnswerNode data, Page page) {
        var text = page.parameter("text");
        var words = text.isEmpty() ? "" : page.text("quoted", text);
        var chosen = CHOICES.stream().map(choice -> choice.nameOf(page.parameter(choice.parameter), data));
        var years = years(page, page.parameter("from"), page.parameter("to"));
        return Stream.concat(chosen, Stream.of(years, words))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", "));
    }

    private static String years(Page page, String from, String to) {
        if (from.isEmpty()) {
            return to.isEmpty() ? "" : page.text("under-way.until", to);
        }
        if (to.isEmpty()) {
            return page.text("under-way.from", from);
        }
        return from.equals(to) ? page.text("under-way.in", from) : page.text("under-way.within", from, to);
    }

    /** A parameter whose values are those of a field of a list in the answer. */
    private record Choice(String parameter, String list, String field) {

        boolean allows(String value, AnswerNode data) {
            return find(value, data).isPresent();
        }

        String nameOf(String value, AnswerNode data) {
            return find(value, data)
                    .map(item ->
                            parameter.equals("goal") ? RecordLink.goal(item).name() : item.text("name"))
                    .orElse("");
        }

        private Optional<AnswerNode> find(String value, AnswerNode data) {
            return data.list(list).stream()
                    .filter(item -> item.text(field).equalsIgnoreCase(value))
                    .findFirst();
        }
    }

    private static Set<String> check(Page page, String... names) {
        var known = Set.of(names);
        page.requireParameters(Stream.concat(known.stream(), POSITION.stream()).collect(Collectors.toSet()));
        return known;
    }

    private static Map<String, Object> conditions(Page page, String... names) {
        var conditions = new LinkedHashMap<String, Object>();
        for (var name : names) {
            var value = page.parameter(name);
            if (name.equals("years")) {
                putYears(page, conditions);
            } else if (!value.isEmpty()) {
                conditions.put(name, valueOf(page, name, value));
            }
        }
        return conditions;
    }

    private static Object valueOf(Page page, String name, String value) {
        return switch (name) {
            case "text" -> value;
            case "goal" -> List.of(number(page, name, value));
            default -> List.of(value);
        };
    }

    private static void putYears(Page page, Map<String, Object> conditions) {
        var years = new LinkedHashMap<String, Object>();
        for (var end : List.of("from", "to")) {
            var value = page.parameter(end);
            if (!value.isEmpty()) {
                years.put(end, number(page, end, value));
            }
        }
        if (!years.isEmpty()) {
            conditions.put("years", years);
        }
    }

    private static int number(Page page, String name, String value) {
        try {
            return Integer.parseInt(value);
        } catch (NumberFormatException e) {
            throw page.badRequest("error.number", page.text("filter." + name), value);
        }
    }
}
