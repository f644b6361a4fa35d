package org.partnershipgraph.persistence.index.search;

import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.util.BytesRef;
import org.partnershipgraph.persistence.index.lucene.IndexSnapshot;
import org.partnershipgraph.persistence.index.lucene.SearchFields;
import org.partnershipgraph.persistence.index.lucene.TextClass;
import org.partnershipgraph.vocabulary.Country;

/**
 * Matches records by the names of linked records. The names are looked up at the time of the search, so that a new name
 * takes effect at once.
 */
class LinkedNames {

    /** A word that matches more names is too vague; only the best matches count. */
    private static final int MAX_NAMES = 500;

    /** The order must not depend on when a record was written. */
    private static final Sort BEST_FIRST =
            new Sort(SortField.FIELD_SCORE, new SortField(SearchFields.ID, SortField.Type.STRING));

    private final IndexSnapshot snapshot;
    private final List<String> countryFields;

    LinkedNames(IndexSnapshot snapshot) {
        this.snapshot = snapshot;
        countryFields = SearchFields.countryFields(snapshot.kinds());
    }

    /** Adds the records that are linked to a record whose name matches the word; false if there is no such name. */
    boolean addTo(BestMatch match, WordClauses word) throws IOException {
        var names = names(word);
        for (var entry : names.entrySet()) {
            match.add(WordClauses.linkedTo(entry.getValue()), entry.getKey());
            if (word.isCountry()) {
                addCountries(match, entry.getValue(), entry.getKey());
            }
        }
        return !names.isEmpty();
    }

    /** The records in these countries, and those that are linked to municipalities in them. */
    private void addCountries(BestMatch match, Set<String> ids, int score) throws IOException {
        var codes = SearchFields.keys(Country.KIND, ids);
        if (codes.isEmpty()) {
            return;
        }
        var municipalities = WordClauses.terms(SearchFields.COUNTRY_OF_MUNICIPALITY, codes);
        countryFields.forEach(field -> match.add(WordClauses.terms(field, codes), score));
        match.add(WordClauses.linkedTo(ids(municipalities)), score);
    }

    /** The ids of records whose names match the word, by the score of a link to them. */
    private Map<Integer, Set<String>> names(WordClauses word) throws IOException {
        var match = new BestMatch();
        word.addTo(match, TextClass.NAME);
        word.addTo(match, TextClass.ALIAS);
        var ids = new TreeMap<Integer, Set<String>>();
        for (var hit : snapshot.search(match.query(), MAX_NAMES, BEST_FIRST).scoreDocs) {
            var values = ((FieldDoc) hit).fields;
            int score = ((Float) values[0]).intValue();
            ids.computeIfAbsent(linkScore(score), none -> new HashSet<>()).add(((BytesRef) values[1]).utf8ToString());
        }
        return ids;
    }

    private static int linkScore(int score) {
        if (score >= TextClass.ALIAS.word) {
            return TextClass.LINK.word;
        }
        if (score >= TextClass.ALIAS.prefix) {
            return TextClass.LINK.prefix;
        }
        if (score >= TextClass.ALIAS.stem) {
            return TextClass.LINK.stem;
        }
        return score >= TextClass.ALIAS.misspelt ? TextClass.LINK.misspelt : TextClass.LINK.misspeltPrefix();
    }

    private Set<String> ids(Query query) throws IOException {
        var ids = new HashSet<String>();
        snapshot.visit(query, segment -> {
            var values = DocValues.getSorted(segment.reader(), SearchFields.ID);
            return document -> {
                if (values.advanceExact(document)) {
                    ids.add(values.lookupOrd(values.ordValue()).utf8ToString());
                }
                return true;
            };
        });
        return ids;
    }
}
