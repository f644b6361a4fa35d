package org.partnershipgraph.persistence.index.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
import org.partnershipgraph.persistence.index.cursor.Cursors;
import org.partnershipgraph.persistence.index.cursor.Cursors.Places;
import org.partnershipgraph.persistence.index.lucene.SearchFields;
import org.partnershipgraph.query.Kind;
import org.partnershipgraph.search.MatchedText;
import org.partnershipgraph.search.Search;
import org.partnershipgraph.search.SearchMatch;
import org.partnershipgraph.search.SearchMatches;
import org.partnershipgraph.search.SearchQuery;

/** Search in the documents of the index. */
public class LuceneSearch implements Search {

    private static final SearchMatches NOTHING = new SearchMatches(List.of(), 0, false, false);

    private final SearcherManager searchers;
    private final Cursors cursors;
    private volatile @Nullable Popularity weights;

    public LuceneSearch(SearcherManager searchers, Cursors cursors) {
        this.searchers = searchers;
        this.cursors = cursors;
    }

    @Override
    public SearchMatches find(SearchQuery query) {
        var cursor = query.window().cursor();
        var places = cursors.of(query);
        var after = cursor == null ? null : SearchCursor.read(places, cursor);
        var asked = ParsedSearch.of(query.text());
        if (asked.isEmpty()) {
            return NOTHING;
        }
        return read(searcher -> find(searcher, query, asked, places, after));
    }

    @Override
    public Map<SearchMatch, List<MatchedText>> matched(String text, List<SearchMatch> found) {
        var asked = ParsedSearch.of(text);
        return read(searcher -> {
            var texts = new MatchedTexts(searcher, asked);
            var matched = new HashMap<SearchMatch, List<MatchedText>>();
            for (var match : found) {
                matched.put(match, texts.of(match.kind(), match.key()));
            }
            return matched;
        });
    }

    private SearchMatches find(
            IndexSearcher searcher, SearchQuery query, ParsedSearch asked, Places places, @Nullable FieldDoc after)
            throws IOException {
        int size = query.window().size();
        var order = new TopFieldCollectorManager(order(searcher), size + 1, after, Integer.MAX_VALUE);
        var found = searcher.search(SearchQueries.forgiving(searcher).of(asked, query.kinds()), order);
        var hits = Arrays.asList(found.scoreDocs).subList(0, Math.min(size, found.scoreDocs.length));
        var matches = new ArrayList<SearchMatch>(hits.size());
        for (var hit : hits) {
            matches.add(match(searcher, asked, places, (FieldDoc) hit));
        }
        int total = (int) found.totalHits.value;
        boolean isBehind = after != null && total > found.scoreDocs.length;
        return new SearchMatches(matches, total, isBehind, found.scoreDocs.length > size);
    }

    private static SearchMatch match(IndexSearcher searcher, ParsedSearch asked, Places places, FieldDoc hit)
            throws IOException {
        var key = ((BytesRef) hit.fields[1]).utf8ToString();
        double score = (double) RankKey.of((Long) hit.fields[0]).score() / asked.most();
        return new SearchMatch(kind(searcher, hit), key, score, SearchCursor.of(places, hit));
    }

    private static Kind kind(IndexSearcher searcher, ScoreDoc hit) throws IOException {
        var leaves = searcher.getIndexReader().leaves();
        var leaf = leaves.get(ReaderUtil.subIndex(hit.doc, leaves));
        var kinds = DocValues.getSortedSet(leaf.reader(), SearchFields.KIND);
        if (!kinds.advanceExact(hit.doc - leaf.docBase)) {
            throw new IllegalStateException("a document of no kind");
        }
        return Kind.valueOf(kinds.lookupOrd(kinds.nextOrd()).utf8ToString());
    }

    private Sort order(IndexSearcher searcher) {
        var current = weights;
        if (current == null || !current.isOf(searcher.getIndexReader())) {
            current = new Popularity(searcher.getIndexReader());
            weights = current;
        }
        return new Sort(current.getSortField(true), new SortField(SearchFields.KEY, SortField.Type.STRING));
    }

    private <T> T read(Reading<T> reading) {
        try {
            var searcher = searchers.acquire();
            try {
                return reading.from(searcher);
            } finally {
                searchers.release(searcher);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private interface Reading<T> {
        T from(IndexSearcher searcher) throws IOException;
    }
}
