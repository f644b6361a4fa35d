package org.partnershipgraph.persistence.drift;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.partnershipgraph.catalog.StandardKinds;
import org.partnershipgraph.kind.IndexField;
import org.partnershipgraph.kind.Kind;
import org.partnershipgraph.kind.OrderField;
import org.partnershipgraph.municipality.Municipality;
import org.partnershipgraph.partnership.Partnership;
import org.partnershipgraph.partnership.Project;
import org.partnershipgraph.persistence.RunningStore;
import org.partnershipgraph.query.Filter;
import org.partnershipgraph.query.Index;
import org.partnershipgraph.query.Index.Count;
import org.partnershipgraph.query.Index.Match;
import org.partnershipgraph.query.Listing;
import org.partnershipgraph.query.Listing.Order;
import org.partnershipgraph.query.Window;
import org.partnershipgraph.search.Search;
import org.partnershipgraph.search.Search.SearchMatches;
import org.partnershipgraph.search.SearchQuery;
import org.partnershipgraph.store.Stores;

/** The answers of the index beside those that come of looking at every record in the store. */
final class Comparison {

    private static final int EVERYTHING = 1_000;

    private final RunningStore store;
    private final Index index;
    private final Search search;
    private static final List<OrderField> ORDERS = List.of(
            OrderField.KEY,
            OrderField.NAME_SV,
            OrderField.NAME_EN,
            OrderField.COUNTRY,
            OrderField.KIND,
            OrderField.PHASE,
            OrderField.NUMBER,
            OrderField.START_YEAR,
            OrderField.END_YEAR);

    private final Items items;
    private final Meaning meaning;
    private final Random random;
    private final RandomFilters filters;

    Comparison(RunningStore store, Random random) {
        this.store = store;
        index = store.get(Index.class);
        search = store.get(Search.class);
        items = Items.in(store.get(Stores.class));
        meaning = new Meaning(items);
        this.random = random;
        filters = new RandomFilters(random);
    }

    void ofEverything() {
        for (var kind : StandardKinds.ALL) {
            filters.ofEachSort(kind).forEach(filter -> ofFilter(kind, filter));
            for (int i = 0; i < 3; i++) {
                ofFilter(kind, filters.combined(kind, 3));
            }
            ofOrders(kind);
            ofCounts(kind, Filter.all());
            ofCounts(kind, filters.combined(kind, 1));
        }
        Words.ALL.all().forEach(this::ofWord);
        ofSearchesMadeAnew();
    }

    /** What is found, its scores, order and cursors are those of an index that was made of the same records at once. */
    private void ofSearchesMadeAnew() {
        var texts = searches();
        var found = texts.stream().map(this::find).toList();
        store.rebuild();
        for (int i = 0; i < texts.size(); i++) {
            assertThat(find(texts.get(i))).as("search for %s", texts.get(i)).isEqualTo(found.get(i));
        }
        assertThat(found).filteredOn(each -> each.totalCount() > 1).hasSizeGreaterThan(texts.size() / 2);
    }

    /** Words, beginnings and misspellings of them, and two of them together. */
    private List<String> searches() {
        return Stream.generate(() -> Words.ALL.any(random))
                .limit(12)
                .flatMap(word -> Stream.of(
                        word,
                        word.substring(0, 1),
                        word.substring(0, 4),
                        word.substring(0, 4) + word.substring(5),
                        Words.ALL.any(random) + " " + word.substring(0, 2)))
                .toList();
    }

    private SearchMatches find(String text) {
        return search.find(new SearchQuery(text, null, Window.first(EVERYTHING)));
    }

    private void ofFilter(Kind<?> kind, Filter filter) {
        var expected = meaning.matching(kind, filter);
        assertThat(index.keys(kind, filter, EVERYTHING))
                .as("%s with %s", kind, filter)
                .containsExactlyInAnyOrderElementsOf(keys(expected));
        assertThat(index.count(kind, filter)).as("%s with %s", kind, filter).isEqualTo(expected.size());
    }

    private void ofOrders(Kind<?> kind) {
        for (var sort : ORDERS) {
            var ascending = Order.by(sort);
            var descending = new Order(sort, true);
            var second = new Order(ORDERS.get(random.nextInt(ORDERS.size())), random.nextBoolean());
            var either = random.nextBoolean() ? ascending : descending;
            Stream.of(List.of(ascending), List.of(descending), List.of(either, second))
                    .forEach(order -> ofOrder(kind, order));
        }
    }

    private void ofOrder(Kind<?> kind, List<Order> order) {
        var filter = random.nextBoolean() ? Filter.all() : filters.combined(kind, 1);
        var expected = keys(meaning.matching(kind, filter).stream()
                .sorted(PlainOrder.by(order))
                .toList());
        assertThat(walk(kind, filter, order, random.nextBoolean()))
                .as("%s with %s by %s", kind, filter, order)
                .isEqualTo(expected);
    }

    /** All items, page by page. */
    private List<String> walk(Kind<?> kind, Filter filter, List<Order> order, boolean isFromEnd) {
        var walked = new ArrayList<String>();
        var size = 1 + random.nextInt(12);
        @Nullable String cursor = null;
        var isMore = true;
        while (isMore) {
            var page = index.find(new Listing(kind, filter, order, new Window(size, cursor, isFromEnd)));
            var found = page.matches();
            walked.addAll(
                    isFromEnd ? 0 : walked.size(),
                    found.stream().map(Match::key).toList());
            isMore = isFromEnd ? page.hasPrevious() : page.hasNext();
            cursor = found.isEmpty()
                    ? null
                    : found.get(isFromEnd ? 0 : found.size() - 1).cursor();
            assertThat(isFromEnd ? page.hasNext() : page.hasPrevious()).isEqualTo(walked.size() > found.size());
            if (!isMore) {
                assertThat(page.totalCount()).isEqualTo(walked.size());
            }
        }
        return walked;
    }

    private void ofCounts(Kind<?> kind, Filter filter) {
        var fields = new HashSet<IndexField>();
        fields.addAll(RandomFilters.fields(kind));
        if (kind == Partnership.KIND || kind == Project.KIND) {
            fields.add(IndexField.COUNTRY);
        }
        if (kind == Municipality.KIND) {
            fields.remove(IndexField.SUCCESSOR);
            fields.add(IndexField.PLACE_NAME);
            fields.addAll(RandomFilters.fields(Partnership.KIND));
        }
        var matching = meaning.matching(kind, filter);
        var counted = index.counts(kind, filter, fields);
        assertThat(counted).as("%s with %s", kind, filter).containsOnlyKeys(fields);
        counted.forEach((field, counts) -> assertThat(counts.stream().collect(toMap(Count::value, Count::count)))
                .as("%s of %s with %s", field, kind, filter)
                .isEqualTo(count(matching, field)));
    }

    private Map<String, Integer> count(List<Item> matching, IndexField field) {
        var counts = new HashMap<String, Integer>();
        matching.forEach(item -> valuesOf(item, field).forEach(value -> counts.merge(value, 1, Integer::sum)));
        return counts;
    }

    /** A municipality has what its partnerships have, but for what it has itself. */
    private Set<String> valuesOf(Item item, IndexField field) {
        var own = Set.of(
                IndexField.COUNTRY, IndexField.COUNTY, IndexField.KIND, IndexField.PLACE_NAME, IndexField.SOURCE);
        if (item.kind != Municipality.KIND || own.contains(field)) {
            return item.values(field);
        }
        var partnerships = meaning.matching(Partnership.KIND, Filter.is(IndexField.MUNICIPALITY, item.key));
        return partnerships.stream()
                .flatMap(partnership -> partnership.values(field).stream())
                .collect(toSet());
    }

    private void ofWord(String word) {
        var found = find(word);
        var expected = new PlainSearch(items).find(word).map(Item::id).toList();
        assertThat(found.matches().stream().map(match -> match.kind() + " " + match.key()))
                .as("search for %s", word)
                .containsExactlyInAnyOrderElementsOf(expected);
        assertThat(found.totalCount()).isEqualTo(expected.size());
    }

    private static List<String> keys(List<Item> items) {
        return items.stream().map(item -> item.key).toList();
    }
}
