package org.partnershipgraph.persistence.index.lucene;

import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.IntPoint;
import org.apache.lucene.document.IntRange;
import org.apache.lucene.document.KeywordField;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.Term;
import org.apache.lucene.util.BytesRef;
import org.partnershipgraph.catalog.KindCatalog;
import org.partnershipgraph.kind.Facts;
import org.partnershipgraph.kind.IndexField;
import org.partnershipgraph.kind.Kind;
import org.partnershipgraph.kind.OrderField;
import org.partnershipgraph.persistence.index.text.NameCollation;
import org.partnershipgraph.store.Aggregate;
import org.partnershipgraph.text.Language;

/** Creates the Lucene documents of records from the descriptions of their kinds, and names their fields. */
public class IndexDocuments {

    public static final String KIND = "kind";

    /** The key by itself, which breaks ties in every order. */
    public static final String KEY = "key";

    private final KindCatalog kinds;
    private final SearchFields search;
    private final NameCollation swedish = NameCollation.swedish();
    private final NameCollation english = NameCollation.english();

    IndexDocuments(KindCatalog kinds) {
        this.kinds = kinds;
        search = new SearchFields(kinds);
    }

    /** Each kind has fields of its own, so that the counts of one kind can be read directly from the index. */
    public static String name(Kind<?> kind, IndexField field) {
        return kind + "." + field;
    }

    public static Term kind(Kind<?> kind) {
        return new Term(KIND, kind.toString());
    }

    /** The field that joins read the values from: the key has doc values only by itself. */
    public static String values(Kind<?> kind, IndexField field) {
        return field.equals(IndexField.KEY) ? KEY : name(kind, field);
    }

    /** The documents of a record and of those nested in it, whose documents come first. */
    List<Document> of(Aggregate record) {
        var documents = new ArrayList<Document>();
        for (var facts : kinds.facts(record)) {
            var document = of(facts);
            search.addTo(document, facts);
            documents.add(document);
        }
        return documents;
    }

    private Document of(Facts<?> facts) {
        var document = new Document();
        document.add(new KeywordField(KIND, facts.kind().toString(), Store.NO));
        document.add(new SortedDocValuesField(KEY, new BytesRef(facts.key())));
        addTerm(document, name(facts.kind(), IndexField.KEY), facts.key());
        addFields(document, facts);
        addOrder(document, facts);
        return document;
    }

    private static void addFields(Document document, Facts<?> facts) {
        var kind = facts.kind();
        facts.names().forEach(name -> addTerm(document, name(kind, IndexField.NAME), name));
        facts.joinedNames().forEach(name -> addTerm(document, name(kind, IndexField.JOINED_NAME), name));
        facts.values()
                .forEach((field, values) ->
                        values.forEach(value -> document.add(new KeywordField(name(kind, field), value, Store.NO))));
        facts.numbers().forEach((field, number) -> document.add(new IntPoint(name(kind, field), number)));
        facts.days()
                .forEach((field, ranges) -> ranges.forEach(range -> document.add(
                        new IntRange(name(kind, field), new int[] {range.from()}, new int[] {range.to()}))));
    }

    private void addOrder(Document document, Facts<?> facts) {
        var name = facts.name();
        if (name != null) {
            addKey(document, OrderField.NAME_SV, swedish.key(name.in(Language.SV)));
            addKey(document, OrderField.NAME_EN, english.key(name.in(Language.EN)));
        }
        facts.orders().forEach((field, value) -> {
            if (value instanceof Integer number) {
                document.add(new NumericDocValuesField(field.name(), number));
            } else {
                addKey(document, field, new BytesRef(value.toString()));
            }
        });
    }

    private static void addKey(Document document, OrderField field, BytesRef key) {
        document.add(new SortedDocValuesField(field.name(), key));
    }

    /** A value that records are found by but that is not stored. */
    private static void addTerm(Document document, String field, String value) {
        document.add(new StringField(field, value, Store.NO));
    }
}
