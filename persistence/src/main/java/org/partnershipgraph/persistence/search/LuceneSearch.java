package org.partnershipgraph.persistence.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
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
import org.partnershipgraph.listing.Kind;
import org.partnershipgraph.search.MatchedText;
import org.partnershipgraph.search.Search;
import org.partnershipgraph.search.SearchMatch;
import org.partnershipgraph.search.SearchMatches;
import org.partnershipgraph.search.SearchQuery;

/** Search in the documents of the index. */
public class LuceneSearch implements Search {

    private static final SearchMatches NOTHING = new SearchMatches(List.of(), 0, false, false);

    private final SearcherManager searchers;
    private volatile @Nullable Weights weights;

    public LuceneSearch(SearcherManager searchers) {
        this.searchers = searchers;
    }

    @Override
    public SearchMatches find(SearchQuery query) {
        var cursor = query.window().cursor();
        var after = cursor == null ? null : SearchCursor.read(query, cursor);
        var words = Word.of(query.text());
        if (words.isEmpty()) {
            return NOTHING;
        }
        return read(searcher -> find(searcher, query, words, after));
    }

    @Override
    public List<MatchedText> matched(String text, Kind kind, String key) {
        var words = Word.of(text);
        return read(searcher -> new MatchedTexts(searcher, words).of(kind, key));
    }

    private SearchMatches find(IndexSearcher searcher, SearchQuery query, List<Word> words, @Nullable FieldDoc after)
            throws IOException {
        int size = query.window().size();
        var order = new TopFieldCollectorManager(order(searcher), size + 1, after, Integer.MAX_VALUE);
        var found = searcher.search(SearchQueries.forgiving(searcher).of(words, query.kinds()), order);
        var hits = Arrays.asList(found.scoreDocs).subList(0, Math.min(size, found.scoreDocs.length));
        var matches = new ArrayList<SearchMatch>(hits.size());
        for (var hit : hits) {
            matches.add(match(searcher, query, words, (FieldDoc) hit));
        }
        return new SearchMatches(matches, (int) found.totalHits.value, after != null, found.scoreDocs.length > size);
    }

    private static SearchMatch match(IndexSearcher searcher, SearchQuery query, List<Word> words, FieldDoc hit)
            throws IOException {
        var key = ((BytesRef) hit.fields[2]).utf8ToString();
        double score = ((Float) hit.fields[0]).doubleValue() / (Group.MOST * words.size());
        return new SearchMatch(kind(searcher, hit), key, score, SearchCursor.of(query, hit));
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
            current = new Weights(searcher.getIndexReader());
            weights = current;
        }
        return new Sort(
                SortField.FIELD_SCORE,
                current.getSortField(true),
                new SortField(SearchFields.KEY, SortField.Type.STRING));
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
