package org.partnershipgraph.persistence.engine.storage;

import java.util.Set;
import java.util.concurrent.atomic.LongAdder;
import java.util.stream.Collectors;
import org.h2.mvstore.MVMap;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.type.ByteArrayDataType;

/** The maps of one store: one for the documents of each collection and one for each of its indexes. */
public final class StoreMaps {

    private static final String DOCUMENTS = "documents:";
    private static final String INDEX = "index:";

    private final MVStore store;
    private final LongAdder documentsRead = new LongAdder();

    public StoreMaps(MVStore store) {
        this.store = store;
    }

    public DocumentMap documents(String collection) {
        return new DocumentMap(open(DOCUMENTS + collection), documentsRead);
    }

    MVMap<Object, byte[]> index(String collection, String index) {
        return open(indexName(collection, index));
    }

    public void removeDocuments(String collection) {
        store.removeMap(open(DOCUMENTS + collection));
    }

    public void removeIndex(String collection, String index) {
        store.removeMap(open(indexName(collection, index)));
    }

    public Set<String> databases() {
        return store.getMapNames().stream()
                .filter(name -> name.startsWith(DOCUMENTS))
                .map(name -> name.substring(DOCUMENTS.length(), name.indexOf('.')))
                .collect(Collectors.toSet());
    }

    /** The number of documents read since the start: those that queries examined, not those that they returned. */
    public long documentsRead() {
        return documentsRead.sum();
    }

    /** The size of the file in bytes; 0 in memory. */
    public long fileSize() {
        var file = store.getFileStore();
        return file == null ? 0 : file.size();
    }

    /** A collection's name cannot contain a dollar sign, so no two indexes share a map. */
    private static String indexName(String collection, String index) {
        return INDEX + collection + "$" + index;
    }

    private MVMap<Object, byte[]> open(String name) {
        return store.openMap(
                name,
                new MVMap.Builder<Object, byte[]>().keyType(new KeyDataType()).valueType(ByteArrayDataType.INSTANCE));
    }
}
