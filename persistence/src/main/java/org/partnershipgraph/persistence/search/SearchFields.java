package org.partnershipgraph.persistence.search;

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
import org.apache.lucene.util.BytesRef;
import org.partnershipgraph.listing.Kind;
import org.partnershipgraph.persistence.search.Group.Form;
import org.partnershipgraph.search.MatchedText;
import org.partnershipgraph.search.SearchField;
import org.partnershipgraph.store.Aggregate;

/** What search adds to the documents of a record. */
public class SearchFields {

    /** Which record it is: for all that can be found. */
    static final String ID = "search.id";
    /** The same for records that others are found by. */
    static final String NAMED = "search.named";
    /** The ids of what the record is linked to. */
    static final String LINK = "search.link";
    /** What breaks ties among records that match as well. */
    static final String WEIGHT = "search.weight";

    private final Aggregate record;

    /** The words of each text, for a partnership repeats the texts of its projects. */
    private final Map<String, List<Word>> known = new HashMap<>();

    public SearchFields(Aggregate record) {
        this.record = record;
    }

    /** Makes the document, which is that of the record or of a project in it, one that is found by its texts. */
    public void addTo(Document document, Kind kind, String key) {
        var searchable = Searchables.of(record, kind, key);
        if (searchable == null) {
            return;
        }
        addIdentity(document, searchable);
        searchable.links().forEach(link -> document.add(new StringField(LINK, link, Store.YES)));
        var forms = new HashMap<String, Set<String>>();
        searchable.texts().forEach(text -> addText(document, forms, kind, text));
    }

    /** The texts that a document was given. */
    static List<MatchedText> texts(Document document) {
        var texts = new ArrayList<MatchedText>();
        for (var field : SearchField.values()) {
            for (var text : document.getValues(field.name())) {
                texts.add(new MatchedText(field, text));
            }
        }
        return texts;
    }

    private static void addIdentity(Document document, Searchable searchable) {
        var kind = searchable.kind();
        var id = Searchable.id(kind, searchable.key());
        document.add(new StringField(ID, id, Store.YES));
        document.add(new NumericDocValuesField(WEIGHT, Weights.of(searchable)));
        if (kind != Kind.PARTNERSHIP && kind != Kind.PROJECT) {
            document.add(new StringField(NAMED, kind.name(), Store.NO));
            document.add(new SortedDocValuesField(NAMED, new BytesRef(id)));
        }
    }

    private void addText(Document document, Map<String, Set<String>> forms, Kind kind, MatchedText text) {
        document.add(new StoredField(text.field().name(), text.text()));
        var group = Group.of(kind, text.field());
        var words = known.computeIfAbsent(text.text(), Word::of);
        for (var word : words) {
            addForm(document, forms, group.field(Form.WORD), word.folded());
            word.stems().stream()
                    .filter(stem -> !stem.equals(word.folded())) // it is found among the words
                    .forEach(stem -> addForm(document, forms, group.field(Form.STEM), stem));
        }
        if (group.same > 0 && text.text().length() <= Group.LONGEST) {
            addForm(document, forms, group.field(Form.SAME), Word.written(words));
            addForm(document, forms, group.field(Form.FOLDED), Word.folded(words));
        }
    }

    private static void addForm(Document document, Map<String, Set<String>> forms, String field, String form) {
        if (forms.computeIfAbsent(field, none -> new HashSet<>()).add(form)) {
            document.add(new StringField(field, form, Store.NO));
        }
    }
}
