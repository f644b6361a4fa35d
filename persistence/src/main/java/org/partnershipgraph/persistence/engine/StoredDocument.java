package org.partnershipgraph.persistence.engine;

import de.bwaldvogel.mongo.bson.Document;
import org.jspecify.annotations.Nullable;

/** A document on its way from the store to a client: the bytes that are stored, for they are those that are sent. */
final class StoredDocument {
    /** What no field can be called. */
    private static final String BYTES = "\0stored";

    private StoredDocument() {}

    static Document of(byte[] bytes) {
        return new Document(BYTES, bytes);
    }

    /** Null where it is any other document. */
    static byte @Nullable [] bytes(Document document) {
        return (byte[]) document.get(BYTES);
    }
}
