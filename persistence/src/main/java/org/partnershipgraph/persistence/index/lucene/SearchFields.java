package org.partnershipgraph.persistence.index.lucene;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;
import org.partnershipgraph.catalog.KindCatalog;
import org.partnershipgraph.kind.Facts;
import org.partnershipgraph.kind.IndexField;
import org.partnershipgraph.kind.Kind;
import org.partnershipgraph.kind.SearchField;
import org.partnershipgraph.municipality.Municipality;
import org.partnershipgraph.persistence.index.lucene.TextClass.Form;
import org.partnershipgraph.persistence.index.text.Word;
import org.partnershipgraph.search.Search.MatchedText;

/** The fields that search adds to the document of a record, according to the description of its kind. */
public class SearchFields {

    /** Identifies the record; only records that others can link to have it. */
    public static final String ID = "search.id";

    /** The ids of the records it is linked to. */
    public static final String LINK = "search.link";

    /** Breaks ties among records that match equally well. */
    public static final String WEIGHT = "search.weight";

    /** The code of the country of a municipality. */
    public static final String COUNTRY_OF_MUNICIPALITY = IndexDocuments.name(Municipality.KIND, IndexField.COUNTRY);

    private static final String LINKS = "search.links";

    private static final int MIN_COMPOUND = 8;

    private static final String SPACE = " ";
    private static final String COLON = ":";

    private final KindCatalog kinds;

    SearchFields(KindCatalog kinds) {
        this.kinds = kinds;
    }

    /** Adds the record's texts and links if its kind is searched. */
    void addTo(Document document, Facts<?> facts) {
        if (!facts.kind().isSearched()) {
            return;
        }
        var links = links(facts);
        addIdentity(document, facts, links.size());
        addLinks(document, links);
        var forms = new HashMap<String, Set<String>>();
        facts.texts()
                .forEach((field, texts) ->
                        texts.forEach(text -> addText(document, forms, facts.kind(), new MatchedText(field, text))));
        forms.forEach((field, terms) -> {
            if (!terms.isEmpty()) {
                document.add(new TermsField(field, terms));
            }
        });
    }

    /** The id of a record in the links to it. */
    public static String id(Kind<?> kind, String key) {
        return kind + COLON + key;
    }

    /** The id of the kind in the id of a record. */
    public static String kindOf(String id) {
        return id.substring(0, id.indexOf(COLON));
    }

    /** The keys of the records of a kind among these ids. */
    public static Set<String> keys(Kind<?> kind, Collection<String> ids) {
        var prefix = id(kind, "");
        return ids.stream()
                .filter(id -> id.startsWith(prefix))
                .map(id -> id.substring(prefix.length()))
                .collect(Collectors.toSet());
    }

    /** The document of a record. */
    public static Query is(Kind<?> kind, String key) {
        return new TermQuery(new Term(IndexDocuments.name(kind, IndexField.KEY), key));
    }

    /** The documents of the records that are nested in another. */
    public static Query nestedIn(Kind<?> nested, String parentKey) {
        return new TermQuery(new Term(IndexDocuments.name(nested, requireNonNull(nested.parentField())), parentKey));
    }

    /** The fields with the codes of the countries that records are in. */
    public static List<String> countryFields(KindCatalog kinds) {
        return kinds.all().stream()
                .filter(kind -> kind.has(IndexField.COUNTRY))
                .map(kind -> IndexDocuments.name(kind, IndexField.COUNTRY))
                .toList();
    }

    /** The texts of a document. */
    public static List<MatchedText> texts(Document document) {
        var texts = new ArrayList<MatchedText>();
        for (var field : SearchField.values()) {
            for (var text : document.getValues(field.name())) {
                texts.add(new MatchedText(field, text));
            }
        }
        return texts;
    }

    /** The ids of the records that a document is linked to. */
    public static List<String> links(Document document) {
        var links = document.get(LINKS);
        return links == null ? List.of() : List.of(links.split(SPACE));
    }

    /** Leaves out countries: the records in a country are found by {@link #countryFields}. */
    private Set<String> links(Facts<?> facts) {
        var links = new LinkedHashSet<String>();
        facts.searchedLinks().forEach((field, keys) -> {
            if (!field.equals(IndexField.COUNTRY)) {
                var kind = kinds.linkedBy(field);
                keys.forEach(key -> links.add(id(kind, key)));
            }
        });
        return links;
    }

    private void addIdentity(Document document, Facts<?> facts, int links) {
        var kind = facts.kind();
        document.add(new NumericDocValuesField(WEIGHT, RecordWeight.of(kind, links, kinds)));
        if (kind.hasName() && kind.parentType() == null) {
            var id = id(kind, facts.key());
            document.add(new StringField(ID, id, Store.YES));
            document.add(new SortedDocValuesField(ID, new BytesRef(id)));
        }
    }

    private static void addLinks(Document document, Set<String> links) {
        if (links.isEmpty()) {
            return;
        }
        document.add(new TermsField(LINK, links));
        document.add(new StoredField(LINKS, String.join(SPACE, links)));
    }

    private static void addText(Document document, Map<String, Set<String>> forms, Kind<?> kind, MatchedText text) {
        document.add(new StoredField(text.field().name(), text.text()));
        var group = TextClass.of(kind, text.field());
        var words = Word.of(text.text());
        var known = forms.computeIfAbsent(group.field(Form.WORD), none -> new HashSet<>());
        var stems = forms.computeIfAbsent(group.field(Form.STEM), none -> new HashSet<>());
        for (var word : words) {
            known.add(word.folded());
        }
        for (var word : words) {
            addStem(stems, known, word.swedish());
            addStem(stems, known, word.english());
        }
        if (group.hasTails()) {
            addTails(forms, group, words);
        }
        if (group == TextClass.NAME) {
            Word.withoutHyphen(text.text(), words).ifPresent(known::add);
        }
        if (group.isName()) {
            Word.joined(words).forEach(joined -> add(forms, group.field(Form.JOINED), joined));
        }
        if (group.exact > 0 && text.text().length() <= TextClass.MAX_LENGTH) {
            addWhole(forms, group, Word.written(words), Word.folded(words));
        }
    }

    private static void addTails(Map<String, Set<String>> forms, TextClass group, List<Word> words) {
        words.stream()
                .map(Word::folded)
                .filter(SearchFields::hasTail)
                .forEach(word -> add(forms, group.field(Form.TAIL), reversed(word)));
    }

    /** Whether a word is long enough to be a compound. */
    public static boolean hasTail(String word) {
        return word.length() >= MIN_COMPOUND;
    }

    /** The word from its last letter to its first. */
    public static String reversed(String word) {
        return new StringBuilder(word).reverse().toString();
    }

    /** A stem that is a word of the text is found among the words. */
    private static void addStem(Set<String> stems, Set<String> words, String stem) {
        if (!words.contains(stem)) {
            stems.add(stem);
        }
    }

    private static void addWhole(Map<String, Set<String>> forms, TextClass group, String written, String folded) {
        add(forms, group.field(Form.EXACT), written);
        if (!folded.equals(written)) {
            add(forms, group.field(Form.FOLDED), folded);
        }
    }

    private static void add(Map<String, Set<String>> forms, String field, String form) {
        forms.computeIfAbsent(field, none -> new HashSet<>()).add(form);
    }
}
