package org.partnershipgraph.persistence.index.lucene;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;
import org.partnershipgraph.kind.IndexField;
import org.partnershipgraph.municipality.Municipality;

/** What each municipality of a snapshot links to by a field of one value. */
public class MunicipalityLinks {

    private final Map<BytesRef, BytesRef> linked = new HashMap<>();

    private MunicipalityLinks(IndexSnapshot snapshot, IndexField field) throws IOException {
        snapshot.visit(new TermQuery(IndexDocuments.kind(Municipality.KIND)), segment -> visitor(segment, field));
    }

    public static MunicipalityLinks of(IndexSnapshot snapshot, IndexField field) throws IOException {
        return snapshot.derived(MunicipalityLinks.class, field.name(), source -> new MunicipalityLinks(source, field));
    }

    /** The linked key, null if there is none. */
    public @Nullable BytesRef of(BytesRef municipality) {
        return linked.get(municipality);
    }

    /** The linked keys by municipality. */
    public Map<BytesRef, BytesRef> all() {
        return linked;
    }

    private IndexSnapshot.DocumentVisitor visitor(LeafReaderContext segment, IndexField field) throws IOException {
        var slugs = DocValues.getSorted(segment.reader(), IndexDocuments.KEY);
        var keys = DocValues.getSortedSet(segment.reader(), IndexDocuments.name(Municipality.KIND, field));
        return document -> {
            if (slugs.advanceExact(document) && keys.advanceExact(document)) {
                var slug = BytesRef.deepCopyOf(slugs.lookupOrd(slugs.ordValue()));
                linked.put(slug, BytesRef.deepCopyOf(keys.lookupOrd(keys.nextOrd())));
            }
            return true;
        };
    }
}
