package org.partnershipgraph.persistence.index.lucene;

import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
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
import org.partnershipgraph.persistence.index.text.NameCollation;
import org.partnershipgraph.query.Field;
import org.partnershipgraph.query.Kind;
import org.partnershipgraph.query.Sort;
import org.partnershipgraph.text.Language;

/** How entries become Lucene documents, and what their fields are called. */
public class IndexDocuments {

    public static final String KIND = "kind";
    /** The key by itself, which breaks ties in every order. */
    public static final String KEY = "key";

    private static final Map<Kind, Map<Field, String>> NAMES = new EnumMap<>(Kind.class);

    static {
        for (var kind : Kind.values()) {
            var names = new EnumMap<Field, String>(Field.class);
            for (var field : Field.values()) {
                names.put(field, kind + "." + field);
            }
            NAMES.put(kind, names);
        }
    }

    private final NameCollation swedish = NameCollation.swedish();
    private final NameCollation english = NameCollation.english();

    /** Each kind has fields of its own, so that a count of one is read off the index, not counted. */
    public static String name(Kind kind, Field field) {
        return Objects.requireNonNull(Objects.requireNonNull(NAMES.get(kind)).get(field));
    }

    public static Term kind(Kind kind) {
        return new Term(KIND, kind.name());
    }

    /** The field that joins read the values from: all but the key have them in the field that they are found by. */
    public static String values(Kind kind, Field field) {
        return field == Field.KEY ? KEY : name(kind, field);
    }

    Document of(Entry entry) {
        var document = new Document();
        document.add(new KeywordField(KIND, entry.kind.name(), Store.NO));
        document.add(new SortedDocValuesField(KEY, new BytesRef(entry.key)));
        addTerm(document, name(entry.kind, Field.KEY), entry.key);
        addFields(document, entry);
        addOrder(document, entry);
        return document;
    }

    private static void addFields(Document document, Entry entry) {
        entry.names.forEach(name -> addTerm(document, name(entry.kind, Field.NAME), name));
        entry.values.forEach((field, values) ->
                values.forEach(value -> document.add(new KeywordField(name(entry.kind, field), value, Store.NO))));
        entry.numbers.forEach((field, number) -> document.add(new IntPoint(name(entry.kind, field), number)));
        entry.ranges.forEach((field, ranges) -> ranges.forEach(range ->
                document.add(new IntRange(name(entry.kind, field), new int[] {range.from()}, new int[] {range.to()}))));
    }

    private void addOrder(Document document, Entry entry) {
        var name = entry.name;
        if (name != null) {
            addKey(document, Sort.NAME_SV, swedish.key(name.in(Language.SV)));
            addKey(document, Sort.NAME_EN, english.key(name.in(Language.EN)));
        }
        entry.ranks.forEach((sort, rank) -> document.add(new NumericDocValuesField(sort.name(), rank)));
        var countries = entry.values.get(Field.COUNTRY);
        if (entry.kind == Kind.MUNICIPALITY && countries != null) {
            addKey(document, Sort.COUNTRY, new BytesRef(countries.get(0)));
        }
    }

    private static void addKey(Document document, Sort sort, BytesRef key) {
        document.add(new SortedDocValuesField(sort.name(), key));
    }

    /** A value that records are found by, and nothing else. */
    private static void addTerm(Document document, String field, String value) {
        document.add(new StringField(field, value, Store.NO));
    }
}
