package org.partnershipgraph.persistence.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;

/**
 * Finds what is linked to records whose names match a word. Names are looked up at the time of the search, so that a
 * new name holds for all that is linked to it at once.
 */
class LinkedNames {

    /** More names than these a word says too little about; the best of them count. */
    private static final int MOST_NAMES = 500;

    private static final Group[] NAMES = {Group.NAME, Group.ALIAS};

    private final IndexSearcher searcher;

    LinkedNames(IndexSearcher searcher) {
        this.searcher = searcher;
    }

    List<Match> of(WordMatches word) throws IOException {
        var matches = new ArrayList<Match>();
        for (var named : named(word).entrySet()) {
            matches.add(WordMatches.linkedTo(named.getValue(), named.getKey()));
        }
        return matches;
    }

    /** The records whose names match, by what a link to them is worth. */
    private Map<Integer, Set<String>> named(WordMatches word) throws IOException {
        var matches = new ArrayList<Match>();
        for (var group : NAMES) {
            matches.addAll(word.in(group));
        }
        var ids = new TreeMap<Integer, Set<String>>();
        for (var hit : searcher.search(new BestMatch(matches), MOST_NAMES).scoreDocs) {
            ids.computeIfAbsent(worth((int) hit.score), worth -> new HashSet<>())
                    .add(id(hit));
        }
        return ids;
    }

    private static int worth(int score) {
        if (score >= Group.ALIAS.word) {
            return Group.LINK.word;
        }
        if (score >= Group.ALIAS.prefix) {
            return Group.LINK.prefix;
        }
        return score >= Group.ALIAS.stem ? Group.LINK.stem : Group.LINK.misspelt;
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
}
