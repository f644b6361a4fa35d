package org.partnershipgraph.persistence.drift;

import java.time.LocalDate;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.partnershipgraph.kind.IndexField;
import org.partnershipgraph.kind.Kind;
import org.partnershipgraph.municipality.Municipality;
import org.partnershipgraph.partnership.Partnership;
import org.partnershipgraph.query.Filter;
import org.partnershipgraph.text.SimpleForm;

/** What a filter says of a record, found out by looking at every record. */
public final class Meaning {

    private final Items items;

    public Meaning(Items items) {
        this.items = items;
    }

    public List<Item> matching(Kind<?> kind, Filter filter) {
        return items.of(kind).stream().filter(of(filter)).toList();
    }

    private Predicate<Item> of(Filter filter) {
        if (filter instanceof Filter.In in) {
            return item -> !Collections.disjoint(item.values(in.field()), in.values());
        }
        if (filter instanceof Filter.Has has) {
            return item -> !item.values(has.field()).isEmpty();
        }
        if (filter instanceof Filter.Between between) {
            return item -> isBetween(item, between);
        }
        if (filter instanceof Filter.Overlaps overlaps) {
            return item ->
                    overlaps.field().equals(IndexField.YEARS) ? isInYears(item, overlaps) : isOnDays(item, overlaps);
        }
        if (filter instanceof Filter.NameMatches named) {
            return item -> item.names.stream().map(SimpleForm::of).anyMatch(name -> isLike(name, named));
        }
        if (filter instanceof Filter.FullText mentions) {
            var search = new PlainSearch(items);
            return item -> search.finds(item, mentions.text());
        }
        if (filter instanceof Filter.HasLinked linked) {
            var wanted = new HashSet<String>();
            matching(linked.kind(), linked.filter()).forEach(other -> wanted.addAll(other.values(linked.from())));
            return item -> !Collections.disjoint(item.values(linked.to()), wanted);
        }
        if (filter instanceof Filter.PartnerOf partner) {
            var wanted = new HashSet<String>();
            matching(Municipality.KIND, partner.filter()).forEach(other -> wanted.add(other.key));
            return item -> hasPartner(item.key, wanted);
        }
        return combined(filter);
    }

    private Predicate<Item> combined(Filter filter) {
        if (filter instanceof Filter.Labelled called) {
            return of(called.filter());
        }
        if (filter instanceof Filter.And and) {
            return and.filters().stream().map(this::of).reduce(item -> true, Predicate::and);
        }
        if (filter instanceof Filter.Or or) {
            return or.filters().stream().map(this::of).reduce(item -> false, Predicate::or);
        }
        if (filter instanceof Filter.Not not) {
            return of(not.filter()).negate();
        }
        return item -> true;
    }

    private boolean hasPartner(String town, Set<String> wanted) {
        return items.of(Partnership.KIND).stream()
                .map(partnership -> partnership.values(IndexField.MUNICIPALITY))
                .anyMatch(parties -> parties.contains(town)
                        && parties.stream().anyMatch(party -> !party.equals(town) && wanted.contains(party)));
    }

    private static boolean isBetween(Item item, Filter.Between between) {
        var number = item.numbers.get(between.field());
        return number != null && number >= between.from() && number <= between.to();
    }

    private static boolean isInYears(Item item, Filter.Overlaps years) {
        return item.values(IndexField.YEAR).stream()
                .map(Integer::valueOf)
                .anyMatch(year -> year >= years.from() && year <= years.to());
    }

    private static boolean isOnDays(Item item, Filter.Overlaps days) {
        return IntStream.rangeClosed(days.from(), days.to())
                .mapToObj(LocalDate::ofEpochDay)
                .anyMatch(day -> item.status.apply(day).days().equals(days.field()));
    }

    private static boolean isLike(String name, Filter.NameMatches wanted) {
        return switch (wanted.mode()) {
            case EQUALS -> name.equals(wanted.text());
            case STARTS_WITH -> name.startsWith(wanted.text());
            case CONTAINS -> name.contains(wanted.text());
        };
    }
}
