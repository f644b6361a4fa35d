package org.partnershipgraph.persistence.index.search;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.jspecify.annotations.Nullable;
import org.partnershipgraph.kind.Kind;
import org.partnershipgraph.persistence.index.lucene.IndexDocuments;
import org.partnershipgraph.persistence.index.lucene.IndexSnapshot;
import org.partnershipgraph.persistence.index.lucene.TextClass;
import org.partnershipgraph.persistence.index.text.Word;

/**
 * The query for a search text. Either every word matches, and the best scores of the words are summed, or the whole
 * text is a name or title.
 */
public class SearchQueries {

    private static final List<TextClass> OWN_TEXTS =
            List.of(TextClass.NAME, TextClass.ALIAS, TextClass.TITLE, TextClass.TEXT);
    private static final List<TextClass> WHOLE_TEXTS = List.of(TextClass.NAME, TextClass.ALIAS, TextClass.TITLE);

    /** Added to the score of each word if all are in the names of the record itself. */
    private static final int OWN_NAME = 100;

    private final LinkedNames linkedNames;
    private final boolean isFuzzy;

    private SearchQueries(IndexSnapshot snapshot, boolean isFuzzy) {
        this.isFuzzy = isFuzzy;
        linkedNames = new LinkedNames(snapshot);
    }

    /** Also matches misspelt words and parts of compounds. */
    static SearchQueries fuzzy(IndexSnapshot snapshot) {
        return new SearchQueries(snapshot, true);
    }

    /**
     * Records of a kind that have every word of the text. Filters do not match misspelt words or parts of compounds,
     * because their results are not ranked.
     */
    public static Query filter(IndexSnapshot snapshot, Kind<?> kind, String text) throws IOException {
        var search = ParsedSearch.of(text);
        return search.isEmpty()
                ? new MatchNoDocsQuery("no words")
                : new SearchQueries(snapshot, false).of(search, Set.of(kind));
    }

    Query of(ParsedSearch search, @Nullable Set<Kind<?>> kinds) throws IOException {
        var query = of(search);
        if (kinds == null) {
            return query;
        }
        var names = kinds.stream().map(Kind::toString).toList();
        return new BooleanQuery.Builder()
                .add(query, Occur.MUST)
                .add(WordClauses.terms(IndexDocuments.KIND, names), Occur.FILTER)
                .build();
    }

    private Query of(ParsedSearch search) throws IOException {
        var wholeText = new BestMatch();
        for (var textClass : WHOLE_TEXTS) {
            WordClauses.addWholeText(wholeText, textClass, search);
        }
        var words = search.significantWords();
        if (words.size() == 1) {
            addWord(wholeText, words.get(0), search.isLast(0));
            return wholeText.query();
        }
        var everyWord = new BooleanQuery.Builder();
        for (int i = 0; i < words.size(); i++) {
            var match = new BestMatch();
            addWord(match, words.get(i), search.isLast(i));
            everyWord.add(match.query(), Occur.MUST);
        }
        return new DisjunctionMaxQuery(List.of(wholeText.query(), everyWord.build(), inOwnName(search)), 0);
    }

    /**
     * Every word is in the names of the record itself; such records rank before those that have some words only through
     * links.
     */
    private Query inOwnName(ParsedSearch search) {
        var words = search.significantWords();
        var everyWord = new BooleanQuery.Builder();
        for (int i = 0; i < words.size(); i++) {
            var match = new BestMatch();
            var clauses = new WordClauses(words.get(i), search.isLast(i), false);
            clauses.addWholeTo(match, TextClass.NAME);
            clauses.addWholeTo(match, TextClass.ALIAS);
            everyWord.add(match.query(), Occur.MUST);
        }
        var bonus = new BoostQuery(new ConstantScoreQuery(new MatchAllDocsQuery()), OWN_NAME * words.size());
        return everyWord.add(bonus, Occur.MUST).build();
    }

    private void addWord(BestMatch match, Word word, boolean isLast) throws IOException {
        var clauses = new WordClauses(word, isLast, isFuzzy);
        boolean isLinked = linkedNames.addTo(match, clauses);
        if (!isLinked && clauses.allowMisspeltPrefix()) {
            linkedNames.addTo(match, clauses);
        }
        OWN_TEXTS.forEach(textClass -> clauses.addTo(match, textClass));
    }
}
