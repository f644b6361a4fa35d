package org.partnershipgraph.api.reconcile;

import java.util.Optional;
import org.partnershipgraph.api.node.GlobalId;

/** The identifier of an entity, which is also the path of its page: {@code municipality/karlskrona}. */
record EntityId(EntityType type, String key) {

    static Optional<EntityId> parse(String text) {
        int slash = text.indexOf('/');
        if (slash < 0 || slash == text.length() - 1) {
            return Optional.empty();
        }
        return EntityType.withId(text.substring(0, slash)).map(type -> new EntityId(type, text.substring(slash + 1)));
    }

    String globalId() {
        return new GlobalId(type.kind(), key).toString();
    }

    @Override
    public String toString() {
        return type.id() + "/" + key;
    }
}
