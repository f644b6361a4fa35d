package org.partnershipgraph.persistence.index;

import java.text.Collator;
import java.util.Locale;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.SortedSetDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.util.BytesRef;
import org.partnershipgraph.listing.Field;
import org.partnershipgraph.listing.Kind;
import org.partnershipgraph.listing.Sort;
import org.partnershipgraph.text.Language;

/** How entries become Lucene documents, and what their fields are called. */
class Documents {

    static final String KIND = "kind";
    /** The key by itself, which breaks ties in every order. */
    static final String KEY = "key";

    private final Collator swedish = Collator.getInstance(Locale.forLanguageTag("sv"));
    private final Collator english = Collator.getInstance(Locale.ENGLISH);

    /** Each kind has fields of its own, so that a count of one is read off the index, not counted. */
    static String name(Kind kind, Field field) {
        return kind + "." + field;
    }

    Document of(Entry entry) {
        var document = new Document();
        document.add(new StringField(KIND, entry.kind().name(), Store.NO));
        document.add(new StringField(KEY, entry.key(), Store.YES));
        document.add(new SortedDocValuesField(KEY, new BytesRef(entry.key())));
        addValue(document, name(entry.kind(), Field.KEY), entry.key());
        entry.values()
                .forEach((field, values) ->
                        values.forEach(value -> addValue(document, name(entry.kind(), field), value)));
        addOrder(document, entry);
        return document;
    }

    private void addOrder(Document document, Entry entry) {
        var name = entry.name();
        if (name != null) {
            addName(document, Sort.NAME_SV, swedish, name.in(Language.SV));
            addName(document, Sort.NAME_EN, english, name.in(Language.EN));
        }
        var number = entry.number();
        if (number != null) {
            document.add(new NumericDocValuesField(Sort.NUMBER.name(), number));
        }
    }

    private static void addName(Document document, Sort sort, Collator collator, String name) {
        var key = collator.getCollationKey(name).toByteArray();
        document.add(new SortedDocValuesField(sort.name(), new BytesRef(key)));
    }

    private static void addValue(Document document, String field, String value) {
        document.add(new StringField(field, value, Store.NO));
        document.add(new SortedSetDocValuesField(field, new BytesRef(value)));
    }
}
