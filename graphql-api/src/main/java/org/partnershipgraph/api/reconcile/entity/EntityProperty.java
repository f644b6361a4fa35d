package org.partnershipgraph.api.reconcile.entity;

import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.partnershipgraph.text.LocalizedText;

/**
 * A property that entities have values of.
 *
 * @param valueType the type of its values if they are entities, null if they are texts or numbers
 * @param selections what to select of an entity of each type that has it; {@link #LIMIT} stands for the number of values
 */
public record EntityProperty(
        String id, LocalizedText label, @Nullable EntityType valueType, Map<EntityType, String> selections) {

    static final String LIMIT = "LIMIT";

    public EntityProperty {
        selections = Map.copyOf(selections);
    }

    static EntityProperty of(String id, String swedish, String english) {
        return new EntityProperty(id, new LocalizedText(swedish, english), null, Map.of());
    }

    EntityProperty withValues(EntityType type) {
        return new EntityProperty(id, label, type, selections);
    }

    EntityProperty on(EntityType type, String selection) {
        var all = new EnumMap<EntityType, String>(EntityType.class);
        all.putAll(selections);
        all.put(type, selection);
        return new EntityProperty(id, label, valueType, all);
    }

    public boolean isOn(EntityType type) {
        return selections.containsKey(type);
    }

    public String selection(EntityType type, int limit) {
        return selections.getOrDefault(type, "").replace(LIMIT, String.valueOf(limit));
    }
}
