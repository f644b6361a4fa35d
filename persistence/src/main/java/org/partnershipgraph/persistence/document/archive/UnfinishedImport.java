package org.partnershipgraph.persistence.document.archive;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.ReplaceOptions;
import java.nio.file.Path;
import org.bson.Document;
import org.partnershipgraph.archive.ArchiveException;
import org.partnershipgraph.persistence.document.connection.StoreDatabase;

/** A mark in the store from before the first record of an import until after the last. */
final class UnfinishedImport {

    private static final String COLLECTION = "import";
    private static final String ID = "unfinished";
    private static final String FILE = "file";

    private final StoreDatabase store;

    UnfinishedImport(StoreDatabase store) {
        this.store = store;
    }

    /** Throws {@link ArchiveException} if the mark is there. */
    void requireNone() {
        var found = marks().find(Filters.eq(ID)).first();
        if (found != null) {
            throw new ArchiveException(
                    "The database holds a part of the archive %s: its import was interrupted, or is still running"
                            .formatted(found.getString(FILE)),
                    "If it is running, wait. If it was interrupted, import the archive again with import-archive"
                            + " --replace, or use another database: PARTNERSHIPS_DATA_DIR for the built-in one,"
                            + " SPRING_MONGODB_URI for a server.");
        }
    }

    void begin(Path archive) {
        var mark = new Document("_id", ID).append(FILE, archive.toAbsolutePath().toString());
        marks().replaceOne(Filters.eq(ID), mark, new ReplaceOptions().upsert(true));
    }

    void end() {
        marks().deleteOne(Filters.eq(ID));
    }

    private MongoCollection<Document> marks() {
        return store.getMongoDatabase().getCollection(COLLECTION);
    }
}
