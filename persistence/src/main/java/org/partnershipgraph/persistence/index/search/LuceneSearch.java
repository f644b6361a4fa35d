package org.partnershipgraph.persistence.index.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;
import org.partnershipgraph.catalog.KindCatalog;
import org.partnershipgraph.kind.Kind;
import org.partnershipgraph.persistence.index.lucene.Cursors;
import org.partnershipgraph.persistence.index.lucene.Cursors.SortValue;
import org.partnershipgraph.persistence.index.lucene.IndexDocuments;
import org.partnershipgraph.search.Search;
import org.partnershipgraph.search.Search.MatchedText;
import org.partnershipgraph.search.Search.SearchMatch;
import org.partnershipgraph.search.Search.SearchMatches;
import org.partnershipgraph.search.SearchQuery;

/** Searches the index: the best score first, then the most popular. */
public class LuceneSearch implements Search {

    private static final SearchMatches NO_MATCHES = new SearchMatches(List.of(), 0, false, false);

    /** What {@link #order} orders by. */
    private static final List<SortValue> SORT_VALUES = List.of(SortValue.INTEGER, SortValue.LONG, SortValue.TEXT);

    private final KindCatalog kinds;
    private final SearcherManager searchers;
    private volatile @Nullable Popularity popularity;

    public LuceneSearch(KindCatalog kinds, SearcherManager searchers) {
        this.kinds = kinds;
        this.searchers = searchers;
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
        return read(searcher -> find(searcher, query, search, cursors, after));
    }

    @Override
    public Map<SearchMatch, List<MatchedText>> matched(String text, List<SearchMatch> found) {
        var search = ParsedSearch.of(text);
        return read(searcher -> {
            var texts = new MatchedTexts(searcher, kinds, search);
            var matched = new HashMap<SearchMatch, List<MatchedText>>();
            for (var match : found) {
                matched.put(match, texts.of(match.kind(), match.key()));
            }
            return matched;
        });
    }

    private SearchMatches find(
            IndexSearcher searcher, SearchQuery query, ParsedSearch search, Cursors cursors, @Nullable FieldDoc after)
            throws IOException {
        int size = query.window().size();
        var order = new TopFieldCollectorManager(order(searcher), size + 1, after, Integer.MAX_VALUE);
        var found = searcher.search(SearchQueries.fuzzy(searcher, kinds).of(search, query.kinds()), order);
        var hits = Arrays.asList(found.scoreDocs).subList(0, Math.min(size, found.scoreDocs.length));
        var matches = new ArrayList<SearchMatch>(hits.size());
        for (var hit : hits) {
            matches.add(match(searcher, search, cursors, (FieldDoc) hit));
        }
        int total = (int) found.totalHits.value;
        boolean hasPrevious = after != null && total > found.scoreDocs.length;
        return new SearchMatches(matches, total, hasPrevious, found.scoreDocs.length > size);
    }

    private SearchMatch match(IndexSearcher searcher, ParsedSearch search, Cursors cursors, FieldDoc hit)
            throws IOException {
        int score = ((Float) hit.fields[0]).intValue();
        var key = (BytesRef) hit.fields[2];
        var cursor = cursors.write(score, hit.fields[1], key);
        return new SearchMatch(kind(searcher, hit), key.utf8ToString(), (double) score / search.maxScore(), cursor);
    }

    private Kind<?> kind(IndexSearcher searcher, ScoreDoc hit) throws IOException {
        var leaves = searcher.getIndexReader().leaves();
        var leaf = leaves.get(ReaderUtil.subIndex(hit.doc, leaves));
        var ids = DocValues.getSortedSet(leaf.reader(), IndexDocuments.KIND);
        if (!ids.advanceExact(hit.doc - leaf.docBase)) {
            throw new IllegalStateException("document " + hit.doc + " has no kind");
        }
        return kinds.withId(ids.lookupOrd(ids.nextOrd()).utf8ToString());
    }

    private Sort order(IndexSearcher searcher) {
        var current = popularity;
        if (current == null || !current.isOf(searcher.getIndexReader())) {
            current = new Popularity(searcher.getIndexReader());
            popularity = current;
        }
        var byKey = new SortField(IndexDocuments.KEY, SortField.Type.STRING);
        return new Sort(SortField.FIELD_SCORE, current.getSortField(true), byKey);
    }

    private static Cursors cursors(SearchQuery query) {
        var wanted = query.kinds();
        var ids = wanted == null
                ? "all"
                : wanted.stream().map(Kind::toString).sorted().toList();
        var list = "SEARCH " + ids + " " + query.text();
        return new Cursors(list, SORT_VALUES);
    }

    /** A score does not depend on other records, so that a cursor stays valid while they change. */
    private static FieldDoc read(Cursors cursors, String cursor) {
        var values = cursors.read(cursor);
        values[0] = ((Integer) Objects.requireNonNull(values[0])).floatValue();
        return new FieldDoc(Integer.MAX_VALUE, 0, values);
    }

    private <T> T read(IndexQuestion<T> question) {
        try {
            var searcher = searchers.acquire();
            try {
                return question.answer(searcher);
            } finally {
                searchers.release(searcher);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private interface IndexQuestion<T> {
        T answer(IndexSearcher searcher) throws IOException;
    }
}
