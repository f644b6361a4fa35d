package org.partnershipgraph.persistence.index.lucene;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
import org.partnershipgraph.persistence.index.lucene.TextClass.Form;
import org.partnershipgraph.persistence.index.text.Word;
import org.partnershipgraph.query.Kind;
import org.partnershipgraph.search.MatchedText;
import org.partnershipgraph.search.SearchField;
import org.partnershipgraph.store.Aggregate;

/** What search adds to the documents of a record. */
public class SearchFields {

    /** What kind of record it is, and its key: as the index has them. */
    public static final String KIND = "kind";

    public static final String KEY = "key";
    /** The code of its country, as the index has it. */
    public static final String COUNTRY_OF_MUNICIPALITY = "MUNICIPALITY.COUNTRY";
    /** The codes of its countries, as the index has them. */
    public static final String COUNTRY_OF_NETWORK = "NETWORK.COUNTRY";

    /** Which record it is: for those that others are found by. */
    public static final String ID = "search.id";
    /** The ids of what the record is linked to. */
    public static final String LINK = "search.link";
    /** What breaks ties among records that match as well. */
    public static final String WEIGHT = "search.weight";
    /** How many documents further on the partnership is that a project belongs to. */
    public static final String WHOLE = "search.whole";

    private static final String LINKS = "search.links";
    private static final String SPACE = " ";

    private final Aggregate record;

    public SearchFields(Aggregate record) {
        this.record = record;
    }

    /**
     * Makes the document, which is that of the record or of a project in it, one that is found by its texts. A
     * partnership is found by those of its projects, see {@link #joined}.
     */
    public void addTo(Document document, Kind kind, String key) {
        var searchable = Searchables.of(record, kind, key);
        if (searchable == null) {
            return;
        }
        addIdentity(document, searchable);
        addLinks(document, searchable.links());
        var forms = new HashMap<String, Set<String>>();
        searchable.texts().forEach(text -> addText(document, forms, kind, text));
        forms.forEach((field, terms) -> {
            if (!terms.isEmpty()) {
                document.add(new TermsField(field, terms));
            }
        });
    }

    /** The documents of a record, to be written one after another: all are parts of the last. */
    public static List<Document> joined(List<Document> documents) {
        int last = documents.size() - 1;
        for (int i = 0; i < last; i++) {
            documents.get(i).add(new NumericDocValuesField(WHOLE, last - i));
        }
        return documents;
    }

    /** The document of a record. */
    public static Query is(Kind kind, String key) {
        return new TermQuery(new Term(kind + ".KEY", key));
    }

    /** The documents of a partnership's projects. */
    public static Query projectsOf(String partnership) {
        return new TermQuery(new Term("PROJECT.PARTNERSHIP", partnership));
    }

    /** The texts that a document was given. */
    public static List<MatchedText> texts(Document document) {
        var texts = new ArrayList<MatchedText>();
        for (var field : SearchField.values()) {
            for (var text : document.getValues(field.name())) {
                texts.add(new MatchedText(field, text));
            }
        }
        return texts;
    }

    /** The ids of what a document is linked to. */
    public static List<String> links(Document document) {
        var links = document.get(LINKS);
        return links == null ? List.of() : List.of(links.split(SPACE));
    }

    private static void addIdentity(Document document, Searchable searchable) {
        var kind = searchable.kind();
        document.add(new NumericDocValuesField(WEIGHT, searchable.weight()));
        if (kind != Kind.PARTNERSHIP && kind != Kind.PROJECT) {
            var id = Searchable.id(kind, searchable.key());
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

    private static void addText(Document document, Map<String, Set<String>> forms, Kind kind, MatchedText text) {
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
        if (group == TextClass.NAME) {
            Word.joined(text.text(), words).ifPresent(known::add);
        }
        if (group.same > 0 && text.text().length() <= TextClass.LONGEST) {
            addWhole(forms, group, Word.written(words), Word.folded(words));
        }
    }

    /** A stem that is a word of the text is found among the words. */
    private static void addStem(Set<String> stems, Set<String> words, String stem) {
        if (!words.contains(stem)) {
            stems.add(stem);
        }
    }

    private static void addWhole(Map<String, Set<String>> forms, TextClass group, String written, String folded) {
        add(forms, group.field(Form.SAME), written);
        if (!folded.equals(written)) {
            add(forms, group.field(Form.FOLDED), folded);
        }
    }

    private static void add(Map<String, Set<String>> forms, String field, String form) {
        forms.computeIfAbsent(field, none -> new HashSet<>()).add(form);
    }
}
