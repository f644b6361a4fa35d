package org.partnershipgraph.persistence.index.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;
import org.partnershipgraph.persistence.index.lucene.SearchFields;
import org.partnershipgraph.persistence.index.lucene.TextClass;
import org.partnershipgraph.persistence.index.text.Word;
import org.partnershipgraph.query.Kind;

/** The query for what people type: every word matches, each as well as it can, or all together are a name. */
class SearchQueries {

    private static final TextClass[] GROUPS = {TextClass.NAME, TextClass.ALIAS, TextClass.TITLE, TextClass.TEXT};
    private static final TextClass[] WHOLE = {TextClass.NAME, TextClass.ALIAS, TextClass.TITLE};

    private final LinkedNames linked;
    private final boolean isForgiving;

    private SearchQueries(IndexSearcher searcher, boolean isForgiving) {
        this.isForgiving = isForgiving;
        linked = new LinkedNames(searcher);
    }

    /** Queries that words match which have a typing error. */
    static SearchQueries forgiving(IndexSearcher searcher) {
        return new SearchQueries(searcher, true);
    }

    static SearchQueries exact(IndexSearcher searcher) {
        return new SearchQueries(searcher, false);
    }

    Query of(ParsedSearch asked, @Nullable Set<Kind> kinds) throws IOException {
        var found = words(asked);
        if (kinds == null) {
            return found;
        }
        var names = kinds.stream().map(kind -> new BytesRef(kind.name())).toList();
        return new BooleanQuery.Builder()
                .add(found, Occur.MUST)
                .add(new TermInSetQuery(SearchFields.KIND, names), Occur.FILTER)
                .build();
    }

    private Query words(ParsedSearch asked) throws IOException {
        var whole = new ArrayList<ScoredTerms>();
        for (var group : WHOLE) {
            whole.addAll(WordClauses.ofWhole(group, asked));
        }
        var words = asked.telling();
        if (words.size() == 1) {
            whole.addAll(word(words.get(0), asked.isLast(0)));
            return new BestMatchQuery(whole);
        }
        var all = new BooleanQuery.Builder();
        for (int i = 0; i < words.size(); i++) {
            all.add(new BestMatchQuery(word(words.get(i), asked.isLast(i))), Occur.MUST);
        }
        return new DisjunctionMaxQuery(List.of(new BestMatchQuery(whole), all.build()), 0);
    }

    private List<ScoredTerms> word(Word word, boolean isLast) throws IOException {
        var matches = new WordClauses(word, isLast, isForgiving);
        var named = linked.of(matches);
        if (named.isEmpty() && matches.seekUnfinished()) {
            named = linked.of(matches);
        }
        var all = new ArrayList<ScoredTerms>(named);
        for (var group : GROUPS) {
            all.addAll(matches.in(group));
        }
        return all;
    }
}
