package org.partnershipgraph.persistence.index.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.util.BytesRef;
import org.partnershipgraph.persistence.index.lucene.SearchFields;
import org.partnershipgraph.persistence.index.lucene.Searchable;
import org.partnershipgraph.persistence.index.lucene.TextClass;
import org.partnershipgraph.persistence.index.text.Word;
import org.partnershipgraph.query.Kind;
import org.partnershipgraph.search.MatchedText;
import org.partnershipgraph.search.SearchField;

/** Tells which texts of records match: the best for each word. What several are linked to is read once. */
class MatchedTexts {

    private static final Comparator<Candidate> SHORTER = Comparator.comparingInt(
                    (Candidate candidate) -> -candidate.words().size())
            .thenComparing(candidate -> candidate.text().text());

    private static final int MOST_PROJECTS = 1_000;

    private final IndexSearcher searcher;
    private final List<WordScorer> comparisons;
    private final Map<Integer, Document> documents = new HashMap<>();

    MatchedTexts(IndexSearcher searcher, ParsedSearch asked) {
        this.searcher = searcher;
        comparisons = comparisons(asked);
    }

    List<MatchedText> of(Kind kind, String key) throws IOException {
        var found = searcher.search(SearchFields.is(kind, key), 1);
        if (found.scoreDocs.length == 0) {
            return List.of();
        }
        var candidates = candidates(kind, key, found.scoreDocs[0].doc);
        var matched = new LinkedHashSet<MatchedText>();
        Comparator<Candidate> byAllWords = Comparator.comparingInt(candidate ->
                comparisons.stream().mapToInt(each -> each.worth(candidate)).sum());
        for (var comparison : comparisons) {
            candidates.stream()
                    .filter(candidate -> comparison.worth(candidate) > 0)
                    .max(Comparator.comparingInt(comparison::worth)
                            .thenComparing(byAllWords)
                            .thenComparing(SHORTER))
                    .ifPresent(best -> matched.add(best.text()));
        }
        return new ArrayList<>(matched);
    }

    private static List<WordScorer> comparisons(ParsedSearch asked) {
        var words = asked.telling();
        return IntStream.range(0, words.size())
                .mapToObj(i -> new WordScorer(words.get(i), asked.isLast(i)))
                .toList();
    }

    private List<Candidate> candidates(Kind kind, String key, int place) throws IOException {
        var document = document(place);
        var candidates = own(kind, document);
        if (kind == Kind.PARTNERSHIP) {
            for (var hit : searcher.search(SearchFields.projectsOf(key), MOST_PROJECTS).scoreDocs) {
                candidates.addAll(own(kind, document(hit.doc)));
            }
        }
        var countries = new HashSet<>(countries(place));
        for (var hit : named(SearchFields.links(document))) {
            candidates.addAll(linked(kind, document(hit.doc)));
            countries.addAll(countries(hit.doc, SearchFields.COUNTRY_OF_MUNICIPALITY));
        }
        for (var hit : named(countries)) {
            candidates.addAll(linked(kind, document(hit.doc)));
        }
        return candidates;
    }

    private Document document(int place) throws IOException {
        var known = documents.get(place);
        if (known != null) {
            return known;
        }
        var read = searcher.storedFields().document(place);
        documents.put(place, read);
        return read;
    }

    private ScoreDoc[] named(Collection<String> ids) throws IOException {
        var query = new TermInSetQuery(
                SearchFields.ID, ids.stream().map(BytesRef::new).toList());
        return searcher.search(query, Math.max(1, ids.size())).scoreDocs;
    }

    private Set<String> countries(int place) throws IOException {
        var countries = new HashSet<>(countries(place, SearchFields.COUNTRY_OF_MUNICIPALITY));
        countries.addAll(countries(place, SearchFields.COUNTRY_OF_NETWORK));
        return countries;
    }

    private Set<String> countries(int place, String field) throws IOException {
        var leaves = searcher.getIndexReader().leaves();
        var leaf = leaves.get(ReaderUtil.subIndex(place, leaves));
        var codes = DocValues.getSortedSet(leaf.reader(), field);
        var ids = new HashSet<String>();
        if (codes.advanceExact(place - leaf.docBase)) {
            for (int i = 0; i < codes.docValueCount(); i++) {
                ids.add(Searchable.id(
                        Kind.COUNTRY, codes.lookupOrd(codes.nextOrd()).utf8ToString()));
            }
        }
        return ids;
    }

    private static List<Candidate> own(Kind kind, Document document) {
        return SearchFields.texts(document).stream()
                .map(text -> Candidate.of(TextClass.of(kind, text.field()), text))
                .collect(Collectors.toCollection(ArrayList::new));
    }

    private static List<Candidate> linked(Kind from, Document document) {
        var id = document.get(SearchFields.ID);
        var field = fieldOf(from, Kind.valueOf(id.substring(0, id.indexOf(':'))));
        return SearchFields.texts(document).stream()
                .filter(text -> TextClass.of(from, text.field()) != TextClass.TEXT)
                .map(text -> Candidate.of(TextClass.LINK, new MatchedText(field, text.text())))
                .toList();
    }

    private static SearchField fieldOf(Kind from, Kind to) {
        if (to != Kind.MUNICIPALITY) {
            return SearchField.valueOf(to.name());
        }
        return from == Kind.MUNICIPALITY ? SearchField.SUCCESSOR : SearchField.PARTICIPANT;
    }

    record Candidate(TextClass group, MatchedText text, List<Word> words) {

        static Candidate of(TextClass group, MatchedText text) {
            return new Candidate(group, text, Word.of(text.text()));
        }

        /** Its words as one, where it may be a name. */
        Optional<String> joined() {
            return group == TextClass.NAME || group == TextClass.LINK
                    ? Word.joined(text.text(), words)
                    : Optional.empty();
        }
    }
}
