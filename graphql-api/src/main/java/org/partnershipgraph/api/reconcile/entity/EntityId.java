package org.partnershipgraph.api.reconcile.entity;

import java.util.Optional;
import org.partnershipgraph.api.node.GlobalId;

/** The identifier of an entity, which is also the path of its page: {@code municipality/karlskrona}. */
public record EntityId(EntityType type, String key) {

    public static Optional<EntityId> parse(String text) {
        int slash = text.indexOf('/');
        if (slash < 0 || slash == text.length() - 1) {
            return Optional.empty();
        }
        return EntityType.withId(text.substring(0, slash)).map(type -> new EntityId(type, text.substring(slash + 1)));
    }

    public String globalId() {
        return new GlobalId(type.kind(), key).toString();
    }

    @Override
    public String toString() {
        return type.id() + "/" + key;
    }
}
