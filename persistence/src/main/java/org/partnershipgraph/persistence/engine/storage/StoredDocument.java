package org.partnershipgraph.persistence.engine.storage;

import de.bwaldvogel.mongo.bson.Document;
import org.jspecify.annotations.Nullable;

/** A document on its way from the store to a client, still encoded: the bytes that are stored are those that are sent. */
public final class StoredDocument {

    /** No field can have this name. */
    private static final String BYTES = "\0stored";

    private StoredDocument() {}

    static Document of(byte[] bytes) {
        return new Document(BYTES, bytes);
    }

    /** Returns null for any other document. */
    public static byte @Nullable [] bytes(Document document) {
        return (byte[]) document.get(BYTES);
    }
}
