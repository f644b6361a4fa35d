package org.partnershipgraph.api.reconcile;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.partnershipgraph.api.error.ErrorText;
import org.partnershipgraph.api.locale.Languages;
import org.partnershipgraph.api.reconcile.Candidate.Item;
import org.partnershipgraph.api.reconcile.entity.Entity;
import org.partnershipgraph.api.reconcile.entity.EntityId;
import org.partnershipgraph.api.reconcile.entity.EntityProperty;
import org.partnershipgraph.api.reconcile.entity.EntityQueries;
import org.partnershipgraph.api.reconcile.entity.EntityType;
import org.partnershipgraph.api.reconcile.entity.PropertyCatalog;
import org.partnershipgraph.search.SearchQuery;
import org.partnershipgraph.text.SimpleForm;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Suggests entities, properties and types for what a person types, and proposes properties to fetch. */
@Controller
class SuggestController {

    private static final int PAGE = 10;
    private static final int FURTHEST = 100;

    /** Properties of a type. */
    record Proposal(String type, List<Item> properties) {}

    private final EntityQueries queries;

    SuggestController(EntityQueries queries) {
        this.queries = queries;
    }

    @GetMapping("/reconcile/suggest/entity")
    ResponseEntity<Object> entities(
            @RequestParam(defaultValue = "") String prefix,
            @RequestParam(defaultValue = "0") String cursor,
            @RequestParam @Nullable String type,
            Locale locale) {
        int from = position(cursor);
        var types = type == null || type.isEmpty() ? List.of(EntityType.values()) : List.of(BatchReader.type(type));
        var withId = EntityId.parse(prefix).stream().flatMap(id -> queries.find(Set.of(id), locale).stream());
        return page(
                Stream.concat(withId, found(prefix, types, from, locale)).map(entity -> item(entity, locale)), from);
    }

    @GetMapping("/reconcile/suggest/property")
    ResponseEntity<Object> properties(
            @RequestParam(defaultValue = "") String prefix,
            @RequestParam(defaultValue = "0") String cursor,
            Locale locale) {
        return page(matching(prefix, items(PropertyCatalog.ALL, locale)), position(cursor));
    }

    @GetMapping("/reconcile/suggest/type")
    ResponseEntity<Object> types(
            @RequestParam(defaultValue = "") String prefix,
            @RequestParam(defaultValue = "0") String cursor,
            Locale locale) {
        return page(matching(prefix, ServiceManifest.types(locale)), position(cursor));
    }

    @GetMapping("/reconcile/properties")
    ResponseEntity<Object> proposals(
            @RequestParam(defaultValue = "municipality") String type,
            @RequestParam(defaultValue = "100") String limit,
            Locale locale) {
        var properties = items(PropertyCatalog.of(BatchReader.type(type)), locale).stream()
                .limit(position(limit))
                .toList();
        return ReconcileController.json(new Proposal(type, properties));
    }

    private Stream<Entity> found(String prefix, List<EntityType> types, int from, Locale locale) {
        if (SearchQuery.flawOf(prefix).isPresent() || from > FURTHEST - PAGE) {
            return Stream.of();
        }
        return queries.search(prefix, types, from + PAGE, locale).stream().map(EntityQueries.Found::entity);
    }

    private static Item item(Entity entity, Locale locale) {
        var type = entity.id().type();
        var label = type.label().in(Languages.of(locale));
        return new Item(
                entity.id().toString(), entity.name(), entity.description(), List.of(new Item(type.id(), label)));
    }

    private static List<Item> items(List<EntityProperty> properties, Locale locale) {
        return properties.stream()
                .map(property -> new Item(property.id(), property.label().in(Languages.of(locale))))
                .toList();
    }

    /** Those one of whose words begins with the text. */
    private static Stream<Item> matching(String prefix, List<Item> items) {
        var wanted = SimpleForm.of(prefix);
        return items.stream()
                .filter(item -> Stream.of(item.id(), " " + SimpleForm.of(item.name()))
                        .anyMatch(text -> text.startsWith(wanted) || text.contains(" " + wanted)));
    }

    private static ResponseEntity<Object> page(Stream<Item> items, int from) {
        var page = items.distinct().skip(from).limit(PAGE).toList();
        return ReconcileController.json(Map.of("result", page));
    }

    private static int position(String text) {
        try {
            return Integer.parseUnsignedInt(text) & Integer.MAX_VALUE;
        } catch (NumberFormatException e) {
            throw BatchReader.bad(ErrorText.of("reconcile.number"));
        }
    }
}
