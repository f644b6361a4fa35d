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
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.util.BytesRef;
import org.partnershipgraph.kind.IndexField;
import org.partnershipgraph.kind.Kind;
import org.partnershipgraph.kind.SearchField;
import org.partnershipgraph.persistence.index.lucene.IndexSnapshot;
import org.partnershipgraph.persistence.index.lucene.SearchFields;
import org.partnershipgraph.persistence.index.lucene.TextClass;
import org.partnershipgraph.persistence.index.text.Word;
import org.partnershipgraph.search.Search.MatchedText;
import org.partnershipgraph.vocabulary.Country;

/** Finds the texts by which records match: the best for each word. Documents that several are linked to are read once. */
class MatchedTexts {

    private static final Comparator<Candidate> SHORTER = Comparator.comparingInt(
                    (Candidate candidate) -> -candidate.words().size())
            .thenComparing(candidate -> candidate.text().text());

    private static final int MAX_NESTED = 1_000;

    private final IndexSnapshot snapshot;
    private final List<WordScorer> scorers;
    private final Map<Integer, Document> documents = new HashMap<>();

    MatchedTexts(IndexSnapshot snapshot, ParsedSearch search) {
        this.snapshot = snapshot;
        scorers = scorers(search);
    }

    List<MatchedText> of(Kind<?> kind, String key) throws IOException {
        var found = snapshot.search(SearchFields.is(kind, key), 1);
        if (found.scoreDocs.length == 0) {
            return List.of();
        }
        var candidates = candidates(kind, key, found.scoreDocs[0].doc);
        var matched = new LinkedHashSet<MatchedText>();
        Comparator<Candidate> byAllWords = Comparator.comparingInt(candidate ->
                scorers.stream().mapToInt(scorer -> scorer.score(candidate)).sum());
        for (var scorer : scorers) {
            candidates.stream()
                    .filter(candidate -> scorer.score(candidate) > 0)
                    .max(Comparator.comparingInt(scorer::score)
                            .thenComparing(byAllWords)
                            .thenComparing(SHORTER))
                    .ifPresent(best -> matched.add(best.text()));
        }
        return new ArrayList<>(matched);
    }

    private static List<WordScorer> scorers(ParsedSearch search) {
        var words = search.significantWords();
        return IntStream.range(0, words.size())
                .mapToObj(i -> new WordScorer(words.get(i), search.isLast(i)))
                .toList();
    }

    private List<Candidate> candidates(Kind<?> kind, String key, int docId) throws IOException {
        var document = document(docId);
        var candidates = own(kind, document);
        for (var nested : snapshot.kinds().nestedIn(kind)) {
            for (var hit : snapshot.search(SearchFields.nestedIn(nested, key), MAX_NESTED).scoreDocs) {
                candidates.addAll(own(kind, document(hit.doc)));
            }
        }
        var countries = new HashSet<>(countries(docId));
        for (var hit : named(SearchFields.links(document))) {
            candidates.addAll(linked(kind, document(hit.doc)));
            countries.addAll(countries(hit.doc, SearchFields.COUNTRY_OF_MUNICIPALITY));
        }
        for (var hit : named(countries)) {
            candidates.addAll(linked(kind, document(hit.doc)));
        }
        return candidates;
    }

    private Document document(int docId) throws IOException {
        var known = documents.get(docId);
        if (known != null) {
            return known;
        }
        var read = snapshot.storedFields().document(docId);
        documents.put(docId, read);
        return read;
    }

    private ScoreDoc[] named(Collection<String> ids) throws IOException {
        var query = new TermInSetQuery(
                SearchFields.ID, ids.stream().map(BytesRef::new).toList());
        return snapshot.search(query, Math.max(1, ids.size())).scoreDocs;
    }

    private Set<String> countries(int docId) throws IOException {
        var countries = new HashSet<String>();
        for (var field : SearchFields.countryFields(snapshot.kinds())) {
            countries.addAll(countries(docId, field));
        }
        return countries;
    }

    private Set<String> countries(int docId, String field) throws IOException {
        var leaves = snapshot.getIndexReader().leaves();
        var leaf = leaves.get(ReaderUtil.subIndex(docId, leaves));
        var codes = DocValues.getSortedSet(leaf.reader(), field);
        var ids = new HashSet<String>();
        if (codes.advanceExact(docId - leaf.docBase)) {
            for (int i = 0; i < codes.docValueCount(); i++) {
                ids.add(SearchFields.id(
                        Country.KIND, codes.lookupOrd(codes.nextOrd()).utf8ToString()));
            }
        }
        return ids;
    }

    private static List<Candidate> own(Kind<?> kind, Document document) {
        return SearchFields.texts(document).stream()
                .map(text -> Candidate.of(TextClass.of(kind, text.field()), text))
                .collect(Collectors.toCollection(ArrayList::new));
    }

    private List<Candidate> linked(Kind<?> from, Document document) {
        var id = document.get(SearchFields.ID);
        var field = fieldOf(from, snapshot.kinds().withId(SearchFields.kindOf(id)));
        return SearchFields.texts(document).stream()
                .filter(text -> TextClass.of(from, text.field()) != TextClass.TEXT)
                .map(text -> Candidate.of(TextClass.LINK, new MatchedText(field, text.text())))
                .toList();
    }

    private static SearchField fieldOf(Kind<?> from, Kind<?> to) {
        return from.fieldsTo(to).stream()
                .map(IndexField::searchField)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(SearchField.COUNTRY); // that of a municipality that takes part
    }

    record Candidate(TextClass textClass, MatchedText text, List<Word> words) {

        static Candidate of(TextClass textClass, MatchedText text) {
            return new Candidate(textClass, text, Word.of(text.text()));
        }

        /** Its two words without the hyphen, if it may be a name. */
        Optional<String> withoutHyphen() {
            return textClass == TextClass.NAME || textClass == TextClass.LINK
                    ? Word.withoutHyphen(text.text(), words)
                    : Optional.empty();
        }

        private boolean isName() {
            return textClass.isName() || textClass == TextClass.LINK;
        }

        /** Its neighbouring words joined into one, if it may be a name. */
        Set<String> joined() {
            return isName() ? Word.joined(words) : Set.of();
        }
    }
}
