package org.partnershipgraph.persistence.engine;

import de.bwaldvogel.mongo.backend.DocumentWithPosition;
import de.bwaldvogel.mongo.backend.Missing;
import de.bwaldvogel.mongo.bson.Document;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.Function;
import java.util.stream.Stream;
import org.h2.mvstore.Cursor;
import org.h2.mvstore.MVMap;
import org.jspecify.annotations.Nullable;

/**
 * The documents of one collection, by identifier. They are kept as bytes: every reader decodes a copy of its own, so
 * that no update shows through half done, and a point query decodes one document and not its whole page.
 */
final class Documents {
    private static final int READ_AHEAD = 128;

    private final MVMap<Object, byte[]> map;
    private final LongAdder read;
    private final Function<byte[], Document> reading;

    /** The counter goes up by one for each document that is read. */
    Documents(MVMap<Object, byte[]> map, LongAdder read) {
        this(map, read, Bson::decode);
    }

    private Documents(MVMap<Object, byte[]> map, LongAdder read, Function<byte[], Document> reading) {
        this.map = map;
        this.read = read;
        this.reading = reading;
    }

    /** The same documents, for a client and as they are stored. */
    Documents asStored() {
        return new Documents(map, read, StoredDocument::of);
    }

    @Nullable
    Document get(@Nullable Object id) {
        byte[] bytes = map.get(Missing.ofNullable(id));
        return bytes == null ? null : read(bytes);
    }

    boolean contains(@Nullable Object id) {
        return map.containsKey(Missing.ofNullable(id));
    }

    void put(@Nullable Object id, Document document) {
        map.put(Missing.ofNullable(id), Bson.encode(document));
    }

    void remove(@Nullable Object id) {
        map.remove(Missing.ofNullable(id));
    }

    int count() {
        return map.size();
    }

    long bytes() {
        return map.values().stream().mapToLong(bytes -> bytes.length).sum();
    }

    /** All documents in the order of their identifiers. */
    Stream<Document> all() {
        return entries().map(entry -> read(entry.getValue()));
    }

    Stream<DocumentWithPosition<Object>> allWithIds() {
        return entries().map(entry -> new DocumentWithPosition<>(read(entry.getValue()), entry.getKey()));
    }

    /**
     * A client may take its time over the documents it asked for, so the stream holds no snapshot of the map, which
     * would keep old pages from being reused, but finds its place again after every few entries.
     */
    private Stream<Map.Entry<Object, byte[]>> entries() {
        return Stream.iterate(from(map.firstKey()), chunk -> !chunk.isEmpty(), this::chunkAfter)
                .flatMap(List::stream);
    }

    private List<Map.Entry<Object, byte[]>> chunkAfter(List<Map.Entry<Object, byte[]>> chunk) {
        return from(map.higherKey(chunk.get(chunk.size() - 1).getKey()));
    }

    private List<Map.Entry<Object, byte[]>> from(@Nullable Object id) {
        if (id == null) {
            return List.of();
        }
        List<Map.Entry<Object, byte[]>> chunk = new ArrayList<>(READ_AHEAD);
        Cursor<Object, byte[]> cursor = map.cursor(id);
        while (chunk.size() < READ_AHEAD && cursor.hasNext()) {
            chunk.add(Map.entry(cursor.next(), cursor.getValue()));
        }
        return chunk;
    }

    private Document read(byte[] bytes) {
        read.increment();
        return reading.apply(bytes);
    }
}
