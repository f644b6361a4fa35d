package org.partnershipgraph.persistence.index.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;
import org.partnershipgraph.kind.Kind;
import org.partnershipgraph.persistence.index.lucene.Cursors;
import org.partnershipgraph.persistence.index.lucene.Cursors.SortValue;
import org.partnershipgraph.persistence.index.lucene.IndexDocuments;
import org.partnershipgraph.persistence.index.lucene.IndexSnapshot;
import org.partnershipgraph.persistence.index.lucene.IndexSnapshots;
import org.partnershipgraph.search.Search;
import org.partnershipgraph.search.Search.MatchedText;
import org.partnershipgraph.search.Search.SearchMatch;
import org.partnershipgraph.search.Search.SearchMatches;
import org.partnershipgraph.search.SearchQuery;

/** Searches the index and sorts by score, then by {@link Popularity}, then by key. */
public class LuceneSearch implements Search {

    private static final SearchMatches NO_MATCHES = new SearchMatches(List.of(), 0, false, false);

    /** The sort values of {@link #order}. */
    private static final List<SortValue> SORT_VALUES = List.of(SortValue.INTEGER, SortValue.LONG, SortValue.TEXT);

    private final IndexSnapshots snapshots;

    public LuceneSearch(IndexSnapshots snapshots) {
        this.snapshots = snapshots;
    }

    @Override
    public SearchMatches find(SearchQuery query) {
        var cursors = cursors(query);
        var cursor = query.window().cursor();
        var after = cursor == null ? null : read(cursors, cursor);
        var search = ParsedSearch.of(query.text());
        if (search.isEmpty()) {
            return NO_MATCHES;
        }
        return snapshots.ask(snapshot -> find(snapshot, query, search, cursors, after));
    }

    @Override
    public Map<SearchMatch, List<MatchedText>> matched(String text, List<SearchMatch> found) {
        var search = ParsedSearch.of(text);
        return snapshots.ask(snapshot -> {
            var texts = new MatchedTexts(snapshot, search);
            var matched = new HashMap<SearchMatch, List<MatchedText>>();
            for (var match : found) {
                matched.put(match, texts.of(match.kind(), match.key()));
            }
            return matched;
        });
    }

    private SearchMatches find(
            IndexSnapshot snapshot, SearchQuery query, ParsedSearch search, Cursors cursors, @Nullable FieldDoc after)
            throws IOException {
        int size = query.window().size();
        var order = new TopFieldCollectorManager(order(snapshot), size + 1, after, Integer.MAX_VALUE);
        var found = snapshot.search(SearchQueries.fuzzy(snapshot).of(search, query.kinds()), order);
        var hits = Arrays.asList(found.scoreDocs).subList(0, Math.min(size, found.scoreDocs.length));
        var matches = new ArrayList<SearchMatch>(hits.size());
        for (var hit : hits) {
            matches.add(match(snapshot, search, cursors, (FieldDoc) hit));
        }
        int total = (int) found.totalHits.value;
        boolean hasPrevious = after != null && total > found.scoreDocs.length;
        return new SearchMatches(matches, total, hasPrevious, found.scoreDocs.length > size);
    }

    private static SearchMatch match(IndexSnapshot snapshot, ParsedSearch search, Cursors cursors, FieldDoc hit)
            throws IOException {
        int score = ((Float) hit.fields[0]).intValue();
        var key = (BytesRef) hit.fields[2];
        var cursor = cursors.write(score, hit.fields[1], key);
        return new SearchMatch(kind(snapshot, hit), key.utf8ToString(), (double) score / search.maxScore(), cursor);
    }

    private static Kind<?> kind(IndexSnapshot snapshot, ScoreDoc hit) throws IOException {
        var leaves = snapshot.getIndexReader().leaves();
        var leaf = leaves.get(ReaderUtil.subIndex(hit.doc, leaves));
        var ids = DocValues.getSortedSet(leaf.reader(), IndexDocuments.KIND);
        if (!ids.advanceExact(hit.doc - leaf.docBase)) {
            throw new IllegalStateException("document " + hit.doc + " has no kind");
        }
        return snapshot.kinds().withId(ids.lookupOrd(ids.nextOrd()).utf8ToString());
    }

    private static Sort order(IndexSnapshot snapshot) throws IOException {
        var popularity = snapshot.derived(Popularity.class, Popularity::new);
        var byKey = new SortField(IndexDocuments.KEY, SortField.Type.STRING);
        return new Sort(SortField.FIELD_SCORE, popularity.getSortField(true), byKey);
    }

    private static Cursors cursors(SearchQuery query) {
        var kinds = query.kinds();
        var ids = kinds == null
                ? "all"
                : kinds.stream().map(Kind::toString).sorted().toList();
        var list = "SEARCH " + ids + " " + query.text();
        return new Cursors(list, SORT_VALUES);
    }

    /** A score does not depend on other records, so that a cursor stays valid while they change. */
    private static FieldDoc read(Cursors cursors, String cursor) {
        var values = cursors.read(cursor);
        values[0] = ((Integer) Objects.requireNonNull(values[0])).floatValue();
        return new FieldDoc(Integer.MAX_VALUE, 0, values);
    }
}
