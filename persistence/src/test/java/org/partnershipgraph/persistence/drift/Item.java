package org.partnershipgraph.persistence.drift;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.partnershipgraph.kind.IndexField;
import org.partnershipgraph.kind.Kind;
import org.partnershipgraph.kind.OrderField;
import org.partnershipgraph.partnership.Status;
import org.partnershipgraph.text.LocalizedText;
import org.partnershipgraph.time.Period;

/** A record or project, and what can be said of it by looking at it alone. */
public final class Item {

    final Kind<?> kind;
    public final String key;
    final Map<IndexField, Set<String>> values = new HashMap<>();
    final Map<IndexField, Integer> numbers = new HashMap<>();
    final Map<OrderField, Comparable<?>> places = new HashMap<>();
    Function<LocalDate, Status> status = day -> Status.UNKNOWN;
    final List<String> names = new ArrayList<>();
    /** What else it is called by those who search. */
    final List<String> aliases = new ArrayList<>();

    final List<String> texts = new ArrayList<>();
    final Map<Kind<?>, Set<String>> links = new HashMap<>();
    private final Map<List<String>, Set<String>> words = new IdentityHashMap<>();

    Item(Kind<?> kind, String key) {
        this.kind = kind;
        this.key = key;
        with(IndexField.KEY, List.of(key));
        places.put(OrderField.KEY, key);
    }

    String id() {
        return kind + " " + key;
    }

    public List<String> names() {
        return names;
    }

    public Status statusOn(LocalDate day) {
        return status.apply(day);
    }

    public Set<String> values(IndexField field) {
        return values.getOrDefault(field, Set.of());
    }

    Item with(IndexField field, Collection<?> found) {
        var all = values.computeIfAbsent(field, none -> new HashSet<>());
        found.forEach(value -> all.add(String.valueOf(value)));
        return this;
    }

    Item with(IndexField field, @Nullable Object value) {
        return value == null ? this : with(field, List.of(value));
    }

    Item numbered(IndexField field, @Nullable Integer number) {
        if (number != null) {
            numbers.put(field, number);
        }
        return this;
    }

    /** In each year of the period; where one end alone is known, in that year. */
    Item during(Period period) {
        var start = period.startYear() == null ? period.endYear() : period.startYear();
        var end = period.endYear() == null ? period.startYear() : period.endYear();
        for (int year = start == null ? 1 : start; end != null && year <= end; year++) {
            with(IndexField.YEAR, year);
        }
        return this;
    }

    Item fromTo(@Nullable Integer start, @Nullable Integer end) {
        return with(IndexField.START_YEAR, start)
                .with(IndexField.END_YEAR, end)
                .numbered(IndexField.START_YEAR, start)
                .numbered(IndexField.END_YEAR, end)
                .at(OrderField.START_YEAR, start)
                .at(OrderField.END_YEAR, end);
    }

    Item at(OrderField sort, @Nullable Comparable<?> place) {
        if (place != null) {
            places.put(sort, place);
        }
        return this;
    }

    Item called(LocalizedText name) {
        var either = Stream.of(name.sv(), name.en()).filter(Objects::nonNull).toList();
        return at(OrderField.NAME_SV, name.sv() == null ? either.get(0) : name.sv())
                .at(OrderField.NAME_EN, name.en() == null ? either.get(0) : name.en());
    }

    Item named(LocalizedText name, Collection<String> others) {
        called(name);
        Stream.of(name.sv(), name.en()).filter(Objects::nonNull).forEach(names::add);
        names.addAll(others);
        return this;
    }

    Item saying(@Nullable LocalizedText text) {
        if (text != null) {
            Stream.of(text.sv(), text.en()).filter(Objects::nonNull).forEach(texts::add);
        }
        return this;
    }

    Item linkedTo(Kind<?> other, Collection<?> keys) {
        var all = links.computeIfAbsent(other, none -> new HashSet<>());
        keys.forEach(target -> all.add(String.valueOf(target)));
        return this;
    }

    /** Whether the word is in its texts, its names among them. */
    boolean has(String word) {
        return isCalled(word) || wordsOf(texts).contains(word);
    }

    boolean isCalled(String word) {
        return wordsOf(names).contains(word) || wordsOf(aliases).contains(word);
    }

    private Set<String> wordsOf(List<String> all) {
        return words.computeIfAbsent(
                all, some -> some.stream().flatMap(Words::of).collect(Collectors.toSet()));
    }

    @Override
    public String toString() {
        return id();
    }
}
