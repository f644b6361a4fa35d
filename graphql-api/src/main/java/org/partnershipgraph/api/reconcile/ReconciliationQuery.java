package org.partnershipgraph.api.reconcile;

import java.util.List;
import org.partnershipgraph.api.reconcile.entity.Entity;
import org.partnershipgraph.api.reconcile.entity.EntityType;
import org.partnershipgraph.search.SearchQuery;
import org.partnershipgraph.text.NameKey;

/**
 * One name to match.
 *
 * @param text the name as the client spells it
 * @param types the types of entity it may be
 * @param limit how many candidates to return at most
 * @param countries what the client calls the country that the entity is in, as names, codes or ids; empty if it may be in any
 */
record ReconciliationQuery(String text, List<EntityType> types, int limit, List<String> countries) {

    /** Whether the text can be a name: cells of a table may hold dashes or whole paragraphs. */
    boolean isName() {
        return SearchQuery.flawOf(text).isEmpty();
    }

    /** Whether the entity is in one of the countries. */
    boolean admits(Entity entity) {
        if (countries.isEmpty()) {
            return true;
        }
        var wanted = countries.stream().map(NameKey::of).toList();
        return entity.countries().stream().map(NameKey::of).anyMatch(wanted::contains);
    }
}
