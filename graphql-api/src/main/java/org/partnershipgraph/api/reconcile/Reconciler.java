package org.partnershipgraph.api.reconcile;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.partnershipgraph.api.locale.Languages;
import org.partnershipgraph.api.reconcile.Candidate.Feature;
import org.partnershipgraph.api.reconcile.Candidate.Item;
import org.partnershipgraph.api.reconcile.entity.Entity;
import org.partnershipgraph.api.reconcile.entity.EntityId;
import org.partnershipgraph.api.reconcile.entity.EntityQueries;
import org.partnershipgraph.api.reconcile.entity.EntityQueries.Found;
import org.partnershipgraph.search.SearchQuery;
import org.springframework.stereotype.Component;

/** Finds the entities that a name may mean, and decides whether it can mean only one. */
@Component
class Reconciler {

    private static final int LOOKED_AT = 10;
    /** More, since those in other countries sink. */
    private static final int LOOKED_AT_BY_COUNTRY = 25;

    private static final double PERCENT = 100;
    private static final double IN_OTHER_COUNTRY = 0.5;

    private record Scored(Entity entity, double score, double searchScore, boolean isAdmitted) {}

    private final EntityQueries queries;

    Reconciler(EntityQueries queries) {
        this.queries = queries;
    }

    List<Candidate> candidates(ReconciliationQuery query, Locale locale) {
        if (!query.isName()) {
            return List.of();
        }
        var name = SpelledName.of(query.text());
        var scored = found(query, name, locale).values().stream()
                .map(found -> score(found, query, name))
                .sorted(Comparator.comparingDouble((Scored found) -> -found.score()))
                .toList();
        var isClear = isClear(scored);
        return scored.stream()
                .limit(query.limit())
                .map(found -> candidate(found, isClear && found.equals(scored.get(0)), query, locale))
                .toList();
    }

    /** What the text finds; if nothing has this very name, also what it finds without administrative words. */
    private Map<EntityId, Found> found(ReconciliationQuery query, SpelledName name, Locale locale) {
        var found = new LinkedHashMap<EntityId, Found>();
        EntityId.parse(query.text())
                .filter(id -> query.types().contains(id.type()))
                .ifPresent(id -> queries.find(Set.of(id), locale).forEach(entity -> add(found, new Found(entity, 1))));
        search(query.text(), query, locale).forEach(each -> add(found, each));
        var hasName = found.values().stream().anyMatch(each -> name.scoreOf(each.entity()) >= SpelledName.CONFIDENT);
        if (!hasName
                && !name.bare().equals(name.key())
                && SearchQuery.flawOf(name.bare()).isEmpty()) {
            search(name.bare(), query, locale).forEach(each -> add(found, each));
        }
        return found;
    }

    private List<Found> search(String text, ReconciliationQuery query, Locale locale) {
        int first = query.countries().isEmpty() ? LOOKED_AT : LOOKED_AT_BY_COUNTRY;
        return queries.search(text, query.types(), Math.max(first, query.limit()), locale);
    }

    private static void add(Map<EntityId, Found> found, Found next) {
        found.merge(next.entity().id(), next, (one, other) -> one.score() >= other.score() ? one : other);
    }

    private static Scored score(Found found, ReconciliationQuery query, SpelledName name) {
        var entity = found.entity();
        var isId = query.text().equals(entity.id().toString());
        double score = Math.max(
                isId ? PERCENT : name.scoreOf(entity), Math.min(found.score() * PERCENT, SpelledName.CONFIDENT - 1));
        var isAdmitted = query.admits(entity);
        return new Scored(entity, isAdmitted ? score : score * IN_OTHER_COUNTRY, found.score(), isAdmitted);
    }

    /** Whether the first is better than the others, and the same but for its spelling. */
    private static boolean isClear(List<Scored> scored) {
        return !scored.isEmpty()
                && scored.get(0).score() >= SpelledName.CONFIDENT
                && (scored.size() == 1 || scored.get(1).score() < scored.get(0).score());
    }

    private static Candidate candidate(Scored found, boolean isMatch, ReconciliationQuery query, Locale locale) {
        var entity = found.entity();
        var type = entity.id().type();
        var search = new Feature("search_score", rounded(found.searchScore() * PERCENT));
        var features = query.countries().isEmpty()
                ? List.of(search)
                : List.of(search, new Feature("in_country", found.isAdmitted()));
        return new Candidate(
                entity.id().toString(),
                entity.name(),
                entity.description(),
                List.of(new Item(type.id(), type.label().in(Languages.of(locale)))),
                rounded(found.score()),
                features,
                isMatch);
    }

    private static double rounded(double score) {
        return Math.round(score * 10) / 10.0;
    }
}
