package org.partnershipgraph.persistence.engine.storage;

import de.bwaldvogel.mongo.backend.DocumentWithPosition;
import de.bwaldvogel.mongo.backend.Missing;
import de.bwaldvogel.mongo.bson.Document;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The documents of one collection by identifier, encoded. Each reader decodes a copy of its own, so that no update is
 * visible half done, and a query by identifier decodes one document and not a whole page of them.
 */
public final class DocumentMap {

    private static final int READ_AHEAD = 128;

    private final CheckedMap map;
    private final LongAdder readCounter;
    private final Function<byte[], Document> decoder;

    DocumentMap(CheckedMap map, LongAdder readCounter) {
        this(map, readCounter, BsonCodec::decode);
    }

    private DocumentMap(CheckedMap map, LongAdder readCounter, Function<byte[], Document> decoder) {
        this.map = map;
        this.readCounter = readCounter;
        this.decoder = decoder;
    }

    /** The same documents, left encoded as {@link StoredDocument}. */
    public DocumentMap asStored() {
        return new DocumentMap(map, readCounter, StoredDocument::of);
    }

    public @Nullable Document get(@Nullable Object id) {
        var bytes = map.get(Missing.ofNullable(id));
        return bytes == null ? null : read(bytes);
    }

    boolean contains(@Nullable Object id) {
        return map.contains(Missing.ofNullable(id));
    }

    public void put(@Nullable Object id, Document document) {
        map.put(Missing.ofNullable(id), BsonCodec.encode(document));
    }

    public void remove(@Nullable Object id) {
        map.remove(Missing.ofNullable(id));
    }

    public int count() {
        return Math.toIntExact(map.size());
    }

    public long bytes() {
        return map.bytes();
    }

    /** All documents in the order of their identifiers. */
    public Stream<Document> all() {
        return entries().map(entry -> read(entry.getValue()));
    }

    public Stream<DocumentWithPosition<Object>> allWithIds() {
        return entries().map(entry -> new DocumentWithPosition<>(read(entry.getValue()), entry.getKey()));
    }

    /**
     * A client may take long to fetch its documents. So the stream holds no snapshot of the map, which would keep old pages
     * from being reused, but looks up its position again after every few entries.
     */
    private Stream<Map.Entry<Object, byte[]>> entries() {
        return Stream.iterate(map.entriesAfter(null, READ_AHEAD), chunk -> !chunk.isEmpty(), this::chunkAfter)
                .flatMap(List::stream);
    }

    private List<Map.Entry<Object, byte[]>> chunkAfter(List<Map.Entry<Object, byte[]>> chunk) {
        return map.entriesAfter(chunk.get(chunk.size() - 1).getKey(), READ_AHEAD);
    }

    private Document read(byte[] bytes) {
        readCounter.increment();
        return decoder.apply(bytes);
    }
}
