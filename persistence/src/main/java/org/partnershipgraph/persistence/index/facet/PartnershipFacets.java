package org.partnershipgraph.persistence.index.facet;

import java.io.IOException;
import java.util.Arrays;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;
import org.partnershipgraph.persistence.index.lucene.Hits;
import org.partnershipgraph.persistence.index.lucene.IndexDocuments;
import org.partnershipgraph.persistence.index.lucene.RecordKeys;
import org.partnershipgraph.query.Count;
import org.partnershipgraph.query.Field;
import org.partnershipgraph.query.Kind;

/** Counts the municipalities that have partnerships with each value: every one once, however many it has. */
class PartnershipFacets {

    private static final int NOT_WANTED = -1;

    private final IndexSearcher searcher;
    private final Map<BytesRef, Integer> municipalities = new HashMap<>();
    private final Map<Field, Map<String, BitSet>> having = new EnumMap<>(Field.class);

    /** Of the municipalities that match. */
    PartnershipFacets(IndexSearcher searcher, Query query) throws IOException {
        this.searcher = searcher;
        for (var slug : RecordKeys.of(searcher, query, Integer.MAX_VALUE)) {
            municipalities.put(new BytesRef(slug), municipalities.size());
        }
    }

    Map<Field, List<Count>> of(Set<Field> fields) throws IOException {
        fields.forEach(field -> having.put(field, new HashMap<>()));
        var all = new TermQuery(IndexDocuments.kind(Kind.PARTNERSHIP));
        Hits.visit(searcher, all, segment -> {
            var parties = values(segment.reader(), Field.MUNICIPALITY);
            var wanted = wanted(parties);
            var columns = new EnumMap<Field, Column>(Field.class);
            for (var field : fields) {
                columns.put(field, new Column(values(segment.reader(), field), field));
            }
            return document -> {
                var numbers = numbers(parties, wanted, document);
                for (var column : columns.values()) {
                    column.mark(document, numbers);
                }
                return true;
            };
        });
        var counts = new EnumMap<Field, List<Count>>(Field.class);
        having.forEach((field, values) -> counts.put(field, counts(values)));
        return counts;
    }

    /** The values of a field in a segment, and who has each. */
    private class Column {

        private final SortedSetDocValues values;
        private final BitSet[] whoHas;

        Column(SortedSetDocValues values, Field field) throws IOException {
            this.values = values;
            whoHas = new BitSet[Math.toIntExact(values.getValueCount())];
            for (int value = 0; value < whoHas.length; value++) {
                whoHas[value] =
                        of(field).computeIfAbsent(values.lookupOrd(value).utf8ToString(), none -> new BitSet());
            }
        }

        void mark(int document, int[] municipalities) throws IOException {
            if (municipalities.length == 0 || !values.advanceExact(document)) {
                return;
            }
            for (int i = 0; i < values.docValueCount(); i++) {
                var bits = whoHas[Math.toIntExact(values.nextOrd())];
                for (int municipality : municipalities) {
                    bits.set(municipality);
                }
            }
        }

        private Map<String, BitSet> of(Field field) {
            return having.computeIfAbsent(field, none -> new HashMap<>());
        }
    }

    private static SortedSetDocValues values(LeafReader segment, Field field) throws IOException {
        return DocValues.getSortedSet(segment, IndexDocuments.name(Kind.PARTNERSHIP, field));
    }

    /** The numbers of the municipalities of a segment by their numbers there. */
    private int[] wanted(SortedSetDocValues parties) throws IOException {
        var wanted = new int[Math.toIntExact(parties.getValueCount())];
        for (int value = 0; value < wanted.length; value++) {
            wanted[value] = municipalities.getOrDefault(parties.lookupOrd(value), NOT_WANTED);
        }
        return wanted;
    }

    private static int[] numbers(SortedSetDocValues parties, int[] wanted, int document) throws IOException {
        if (!parties.advanceExact(document)) {
            return new int[0];
        }
        var numbers = new int[parties.docValueCount()];
        int size = 0;
        for (int i = 0; i < numbers.length; i++) {
            int number = wanted[Math.toIntExact(parties.nextOrd())];
            if (number != NOT_WANTED) {
                numbers[size++] = number;
            }
        }
        return Arrays.copyOf(numbers, size);
    }

    private static List<Count> counts(Map<String, BitSet> having) {
        var tally = new Tally();
        having.forEach((value, who) -> tally.add(value, who.cardinality()));
        return tally.counts();
    }
}
