package org.partnershipgraph.persistence.document.archive;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.ReplaceOptions;
import java.nio.file.Path;
import org.bson.Document;
import org.partnershipgraph.archive.ArchiveException;
import org.partnershipgraph.persistence.document.connection.StoreDatabase;

/** A note in the store from before the first record of an import until after the last. */
class UnfinishedImport {

    private static final String COLLECTION = "import";
    private static final String ID = "unfinished";
    private static final String FILE = "file";

    private final StoreDatabase store;

    UnfinishedImport(StoreDatabase store) {
        this.store = store;
    }

    /** {@link ArchiveException} where there is one. */
    void refuse() {
        var found = notes().find(Filters.eq(ID)).first();
        if (found == null) {
            return;
        }
        var file = found.getString(FILE);
        throw new ArchiveException(
                "The database holds a part of the archive %s: its import was cut short, or is under way"
                        .formatted(file),
                "Wait for the import where it is under way. Where it was cut short, import the archive again with"
                        + " import-archive --replace, or use another database: PARTNERSHIPS_DATA_DIR for the built-in"
                        + " one, SPRING_MONGODB_URI for a server.");
    }

    void begin(Path archive) {
        var note = new Document("_id", ID).append(FILE, archive.toAbsolutePath().toString());
        notes().replaceOne(Filters.eq(ID), note, new ReplaceOptions().upsert(true));
    }

    void end() {
        notes().deleteOne(Filters.eq(ID));
    }

    private MongoCollection<Document> notes() {
        return store.getMongoDatabase().getCollection(COLLECTION);
    }
}
