package org.partnershipgraph.catalog;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.partnershipgraph.kind.Facts;
import org.partnershipgraph.kind.IndexField;
import org.partnershipgraph.kind.Kind;
import org.partnershipgraph.store.Aggregate;
import org.partnershipgraph.store.Keyed;

/** All kinds of record that the application knows. */
public final class KindCatalog {

    private final Map<Class<?>, Kind<?>> byType = new LinkedHashMap<>();
    private final Map<String, Kind<?>> byTypeName = new LinkedHashMap<>();
    private final Map<String, Kind<?>> byId = new LinkedHashMap<>();

    /** {@link IllegalArgumentException} if two kinds share a name, or one links to or is nested in an unknown one. */
    public KindCatalog(Collection<Kind<?>> kinds) {
        for (var kind : kinds) {
            if (byTypeName.put(kind.typeName(), kind) != null) {
                throw new IllegalArgumentException("there are two kinds called " + kind.typeName());
            }
            byType.put(kind.type(), kind);
            byId.put(kind.toString(), kind);
        }
        kinds.forEach(this::check);
    }

    /** All kinds in the order they were given. */
    public List<Kind<?>> all() {
        return List.copyOf(byType.values());
    }

    /** The kinds whose records are stored on their own, each after those that it refers to. */
    public List<Kind<? extends Aggregate>> stored() {
        var ordered = new LinkedHashSet<Kind<? extends Aggregate>>();
        all().forEach(kind -> addBehindOthers(kind, new HashSet<>(), ordered));
        return List.copyOf(ordered);
    }

    /** Whether the type has a kind; types that only serve the loading of the data set have none. */
    public boolean describes(Class<?> type) {
        return byType.containsKey(type);
    }

    /** The kind of a type of record. */
    public <T extends Keyed> Kind<T> of(Class<T> type) {
        @SuppressWarnings("unchecked") // each kind is kept under its own type
        var kind = (Kind<T>) byType.get(type);
        if (kind == null) {
            throw new IllegalArgumentException(type + " has no description");
        }
        return kind;
    }

    /** The kind of this name, such as GlobalGoal. */
    public Optional<Kind<?>> named(String typeName) {
        return Optional.ofNullable(byTypeName.get(typeName));
    }

    /** The kind of this id, such as GLOBAL_GOAL. */
    public Kind<?> withId(String id) {
        var kind = byId.get(id);
        if (kind == null) {
            throw new IllegalArgumentException("there is no kind " + id);
        }
        return kind;
    }

    /** The kind whose records a field links to. */
    public Kind<?> linkedBy(IndexField field) {
        var kind = byTypeName.get(String.valueOf(field.linkedType()));
        if (kind == null) {
            throw new IllegalArgumentException(field + " does not link to a known kind");
        }
        return kind;
    }

    /** The kinds whose records are nested in those of this one. */
    public List<Kind<?>> nestedIn(Kind<?> kind) {
        return all().stream()
                .filter(nested -> kind.type().equals(nested.parentType()))
                .toList();
    }

    /** The facts of a record and of those nested in it, which come first. */
    public List<Facts<?>> facts(Aggregate record) {
        var kind = of(record.getClass());
        var whole = facts(kind, record, null);
        var all = new ArrayList<Facts<?>>();
        for (var nested : nestedIn(kind)) {
            nested.in(record).forEach(each -> all.add(facts(nested, each, whole)));
        }
        all.add(whole);
        return all;
    }

    private static <T extends Keyed> Facts<T> facts(Kind<T> kind, Keyed record, @Nullable Facts<?> parent) {
        return new Facts<>(kind, kind.type().cast(record), parent);
    }

    @SuppressWarnings("unchecked") // a kind that is not nested is one of aggregates
    private void addBehindOthers(Kind<?> kind, Set<Kind<?>> visited, Set<Kind<? extends Aggregate>> ordered) {
        if (!visited.add(kind)) {
            return;
        }
        for (var field : kind.references()) {
            addBehindOthers(linkedBy(field), visited, ordered);
        }
        nestedIn(kind).forEach(nested -> addBehindOthers(nested, visited, ordered));
        if (kind.parentType() == null) {
            ordered.add((Kind<? extends Aggregate>) kind);
        }
    }

    private void check(Kind<?> kind) {
        kind.references().forEach(this::linkedBy);
        kind.valueFields().stream().filter(field -> field.linkedType() != null).forEach(this::linkedBy);
        if (kind.parentType() != null && !byType.containsKey(kind.parentType())) {
            throw new IllegalArgumentException(kind + " is nested in an unknown kind");
        }
        if (!kind.valueFields().containsAll(kind.ties())) {
            throw new IllegalArgumentException(kind + " is tied by a field that it does not have");
        }
    }
}
