package org.partnershipgraph.persistence.search;

import static org.apache.lucene.search.MultiTermQuery.CONSTANT_SCORE_BLENDED_REWRITE;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.FuzzyQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;
import org.partnershipgraph.persistence.search.Group.Form;

/** Lucene queries for words and for whole texts, each scored by what it is worth. Nothing in a text is parsed. */
class WordQueries {

    /** Shorter words have too many others one error away. */
    private static final int SHORTEST_MISSPELT = 4;
    /** Shorter words begin too many others; the last one may still be unfinished. */
    private static final int SHORTEST_PREFIX = 3;

    /** Shorter stems begin too many words that have nothing to do with them. */
    private static final int SHORTEST_COMPOUNDED = 6;

    private static final int MOST_MISSPELT = 50;

    private final boolean isForgiving;

    /** Queries that words match too which are one typing error away or begin with the stem, or not. */
    WordQueries(boolean isForgiving) {
        this.isForgiving = isForgiving;
    }

    /** Whether other words that begin with this one match too. */
    static boolean isBeginning(Word word, boolean isLast) {
        return isLast || word.folded().length() >= SHORTEST_PREFIX;
    }

    /** Whether words of the group match too that begin with the stem of this one: Swedish makes one word of two. */
    static boolean isPerhapsCompounded(Group group, Word word) {
        var stem = word.swedish();
        return (group == Group.TITLE || group == Group.TEXT)
                && stem.length() >= SHORTEST_COMPOUNDED
                && stem.length() < word.folded().length();
    }

    /** Whether words match that are one typing error away: a letter more, less or other, or two exchanged. */
    static boolean isPerhapsMisspelt(Word word) {
        return word.folded().length() >= SHORTEST_MISSPELT;
    }

    List<Query> of(Group group, Word word, boolean isLast) {
        var queries = new ArrayList<Query>();
        var own = new Term(group.field(Form.WORD), word.folded());
        queries.add(worth(group.word, new TermQuery(own)));
        queries.add(worth(group.stem, in(group.field(Form.STEM), word.stems())));
        queries.add(worth(group.stem, in(own.field(), word.stems())));
        if (isBeginning(word, isLast)) {
            queries.add(worth(group.prefix, new PrefixQuery(own)));
        }
        if (isForgiving && isPerhapsCompounded(group, word)) {
            queries.add(worth(Group.COMPOUND, new PrefixQuery(new Term(own.field(), word.swedish()))));
        }
        if (isForgiving && group.misspelt > 0 && isPerhapsMisspelt(word)) {
            queries.add(worth(
                    group.misspelt, new FuzzyQuery(own, 1, 0, MOST_MISSPELT, true, CONSTANT_SCORE_BLENDED_REWRITE)));
        }
        return queries;
    }

    /** Texts of the group that are, or begin with, the words as a whole; worth as much for each word. */
    static List<Query> ofWhole(Group group, List<Word> words) {
        var folded = new Term(group.field(Form.FOLDED), Word.folded(words));
        var same = new Term(group.field(Form.SAME), Word.written(words));
        int count = words.size();
        return List.of(
                worth(group.same * count, new TermQuery(same)),
                worth(group.folded * count, new TermQuery(folded)),
                worth(group.start * count, new PrefixQuery(folded)));
    }

    static Query linkedTo(Collection<String> ids, int worth) {
        return worth(worth, in(SearchFields.LINK, ids));
    }

    static Query best(Collection<Query> queries) {
        return new DisjunctionMaxQuery(queries, 0);
    }

    private static Query in(String field, Collection<String> values) {
        return new TermInSetQuery(field, values.stream().map(BytesRef::new).toList());
    }

    private static Query worth(int worth, Query query) {
        return new BoostQuery(new ConstantScoreQuery(query), worth);
    }
}
