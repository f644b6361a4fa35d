package org.partnershipgraph.persistence.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;
import org.partnershipgraph.listing.Kind;

/** The query for what people type: every word matches, each as well as it can, or all together are a name. */
class SearchQueries {

    private static final Group[] GROUPS = {Group.NAME, Group.ALIAS, Group.TITLE, Group.TEXT};
    private static final Group[] WHOLE = {Group.NAME, Group.ALIAS, Group.TITLE};

    private final WordQueries wordQueries;
    private final LinkedNames linked;

    private SearchQueries(IndexSearcher searcher, WordQueries wordQueries) {
        this.wordQueries = wordQueries;
        linked = new LinkedNames(searcher, wordQueries);
    }

    /** Queries that words match which have a typing error. */
    static SearchQueries forgiving(IndexSearcher searcher) {
        return new SearchQueries(searcher, new WordQueries(true));
    }

    static SearchQueries exact(IndexSearcher searcher) {
        return new SearchQueries(searcher, new WordQueries(false));
    }

    Query of(List<Word> words, @Nullable Set<Kind> kinds) throws IOException {
        var found = words(words);
        if (kinds == null) {
            return found;
        }
        var names = kinds.stream().map(kind -> new BytesRef(kind.name())).toList();
        return new BooleanQuery.Builder()
                .add(found, Occur.MUST)
                .add(new TermInSetQuery("kind", names), Occur.FILTER)
                .build();
    }

    private Query words(List<Word> words) throws IOException {
        var queries = new ArrayList<Query>();
        for (var group : WHOLE) {
            queries.addAll(WordQueries.ofWhole(group, words));
        }
        if (words.size() == 1) {
            queries.addAll(word(words.get(0), true));
            return WordQueries.best(queries);
        }
        var all = new BooleanQuery.Builder();
        for (int i = 0; i < words.size(); i++) {
            all.add(WordQueries.best(word(words.get(i), i == words.size() - 1)), Occur.MUST);
        }
        queries.add(all.build());
        return WordQueries.best(queries);
    }

    private List<Query> word(Word word, boolean isLast) throws IOException {
        var queries = new ArrayList<Query>();
        for (var group : GROUPS) {
            queries.addAll(wordQueries.of(group, word, isLast));
        }
        queries.addAll(linked.of(word, isLast));
        return queries;
    }
}
