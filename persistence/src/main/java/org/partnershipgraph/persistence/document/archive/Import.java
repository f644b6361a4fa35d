package org.partnershipgraph.persistence.document.archive;

import java.util.ArrayList;
import java.util.List;
import org.bson.Document;

/** Puts records into the store, many at a time. */
class Import {

    private final StoredRecords stored;
    private final List<Document> upcoming = new ArrayList<>();
    private String kind = "";

    Import(StoredRecords stored) {
        this.stored = stored;
    }

    void take(ArchivedRecord archived) {
        if (!archived.kind().equals(kind) || upcoming.size() == StoredRecords.CHUNK) {
            finish();
        }
        kind = archived.kind();
        upcoming.add(archived.document());
    }

    /** Puts the rest there. */
    void finish() {
        if (!upcoming.isEmpty()) {
            stored.insert(kind, List.copyOf(upcoming));
        }
        upcoming.clear();
    }
}
