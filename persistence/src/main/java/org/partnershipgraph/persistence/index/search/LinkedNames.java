package org.partnershipgraph.persistence.index.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.partnershipgraph.persistence.index.lucene.SearchFields;
import org.partnershipgraph.persistence.index.lucene.Searchable;
import org.partnershipgraph.persistence.index.lucene.TextClass;
import org.partnershipgraph.query.Kind;

/**
 * Finds what is linked to records whose names match a word. Names are looked up at the time of the search, so that a
 * new name holds for all that is linked to it at once.
 */
class LinkedNames {

    /** More names than these a word says too little about; the best of them count. */
    private static final int MOST_NAMES = 500;

    /** In an order that does not depend on when which of them was written. */
    private static final Sort BEST_FIRST =
            new Sort(SortField.FIELD_SCORE, new SortField(SearchFields.ID, SortField.Type.STRING));

    private static final TextClass[] NAMES = {TextClass.NAME, TextClass.ALIAS};

    private final IndexSearcher searcher;

    LinkedNames(IndexSearcher searcher) {
        this.searcher = searcher;
    }

    List<ScoredTerms> of(WordClauses word) throws IOException {
        var matches = new ArrayList<ScoredTerms>();
        for (var named : named(word).entrySet()) {
            matches.add(WordClauses.linkedTo(named.getValue(), named.getKey()));
            if (word.isPerhapsCountry()) {
                addCountries(matches, named.getValue(), named.getKey());
            }
        }
        return matches;
    }

    /** Whoever is of one of the countries, and what they take part in. */
    private void addCountries(List<ScoredTerms> matches, Set<String> ids, int worth) throws IOException {
        var codes = Searchable.keys(Kind.COUNTRY, ids);
        if (codes.isEmpty()) {
            return;
        }
        var ofCountries = new TermMatcher.Exact(codes);
        var municipalities = new ScoredTerms(SearchFields.COUNTRY_OF_MUNICIPALITY, ofCountries, worth, 0);
        matches.add(municipalities);
        matches.add(new ScoredTerms(SearchFields.COUNTRY_OF_NETWORK, ofCountries, worth, 0));
        matches.add(WordClauses.linkedTo(all(municipalities), worth));
    }

    /** The records whose names match, by what a link to them is worth. */
    private Map<Integer, Set<String>> named(WordClauses word) throws IOException {
        var matches = new ArrayList<ScoredTerms>();
        for (var group : NAMES) {
            matches.addAll(word.in(group));
        }
        var ids = new TreeMap<Integer, Set<String>>();
        for (var hit : searcher.search(new BestMatchQuery(matches), MOST_NAMES, BEST_FIRST).scoreDocs) {
            int score = ((Float) ((FieldDoc) hit).fields[0]).intValue();
            ids.computeIfAbsent(worth(score), worth -> new HashSet<>()).add(id(hit));
        }
        return ids;
    }

    private static int worth(int score) {
        if (score >= TextClass.ALIAS.word) {
            return TextClass.LINK.word;
        }
        if (score >= TextClass.ALIAS.prefix) {
            return TextClass.LINK.prefix;
        }
        if (score >= TextClass.ALIAS.stem) {
            return TextClass.LINK.stem;
        }
        return score >= TextClass.ALIAS.misspelt ? TextClass.LINK.misspelt : TextClass.LINK.unfinished();
    }

    private String id(ScoreDoc hit) throws IOException {
        var leaves = searcher.getIndexReader().leaves();
        var leaf = leaves.get(ReaderUtil.subIndex(hit.doc, leaves));
        var ids = DocValues.getSorted(leaf.reader(), SearchFields.ID);
        if (!ids.advanceExact(hit.doc - leaf.docBase)) {
            throw new IllegalStateException("a name without an id");
        }
        return ids.lookupOrd(ids.ordValue()).utf8ToString();
    }

    /** The ids of all names that match. */
    private Set<String> all(ScoredTerms match) throws IOException {
        var ids = new HashSet<String>();
        for (var leaf : searcher.getIndexReader().leaves()) {
            var live = leaf.reader().getLiveDocs();
            var values = DocValues.getSorted(leaf.reader(), SearchFields.ID);
            var each = SegmentScores.of(leaf.reader(), List.of(match)).iterator();
            for (int one = each.nextDoc(); one != DocIdSetIterator.NO_MORE_DOCS; one = each.nextDoc()) {
                if ((live == null || live.get(one)) && values.advanceExact(one)) {
                    ids.add(values.lookupOrd(values.ordValue()).utf8ToString());
                }
            }
        }
        return ids;
    }
}
