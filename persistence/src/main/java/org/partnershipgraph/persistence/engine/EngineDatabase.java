package org.partnershipgraph.persistence.engine;

import de.bwaldvogel.mongo.MongoCollection;
import de.bwaldvogel.mongo.backend.AbstractSynchronizedMongoDatabase;
import de.bwaldvogel.mongo.backend.CollectionOptions;
import de.bwaldvogel.mongo.backend.CursorRegistry;
import de.bwaldvogel.mongo.backend.DatabaseResolver;
import de.bwaldvogel.mongo.backend.Index;
import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.ErrorCode;
import de.bwaldvogel.mongo.exception.MongoServerError;
import de.bwaldvogel.mongo.oplog.Oplog;
import io.netty.channel.Channel;
import java.util.List;
import org.partnershipgraph.persistence.engine.storage.FieldIndex;
import org.partnershipgraph.persistence.engine.storage.IdIndex;
import org.partnershipgraph.persistence.engine.storage.StoreMaps;

/** A database whose collections and indexes are maps of the store. */
final class EngineDatabase extends AbstractSynchronizedMongoDatabase<Object> {

    private static final int FIRST_BATCH = 101;

    private final StoreMaps maps;

    EngineDatabase(String name, StoreMaps maps, CursorRegistry cursors) {
        super(name, cursors);
        this.maps = maps;
        initializeNamespacesAndIndexes();
    }

    /** Without a batch size the library would send everything at once; MongoDB starts with 101 documents. */
    @Override
    public Document handleCommand(
            Channel channel, String command, Document query, DatabaseResolver databases, Oplog oplog) {
        if (command.equals("find")) {
            query.putIfAbsent("batchSize", FIRST_BATCH);
        }
        if (command.equals("dropIndexes")) {
            return dropIndexes(query);
        }
        return super.handleCommand(channel, command, query, databases, oplog);
    }

    /** The library would drop the indexes of that name in all collections. */
    private Document dropIndexes(Document command) {
        var collection = resolveCollection((String) command.get("dropIndexes"), true);
        var which = command.get("index");
        var dropped = collection.getIndexes().stream()
                .filter(index -> !(index instanceof IdIndex))
                .filter(index -> List.of(
                                "*", index.getName(), index.toIndexDescription().get("key"))
                        .contains(which))
                .toList();
        if (dropped.isEmpty() && !"*".equals(which)) {
            throw new MongoServerError(ErrorCode.IndexNotFound, "index not found: " + which);
        }
        dropped.forEach(index -> dropIndex(collection, index.getName()));
        return new Document("ok", 1.0);
    }

    @Override
    protected MongoCollection<Object> openOrCreateCollection(String name, CollectionOptions options) {
        var documents = maps.documents(getFullCollectionNamespace(name));
        return new EngineCollection(this, name, options, cursorRegistry, documents);
    }

    @Override
    protected Index<Object> openOrCreateUniqueIndex(
            String collection, String name, List<IndexKey> keys, boolean isSparse) {
        if (keys.size() == 1 && keys.get(0).getKey().equals("_id")) {
            return new IdIndex(name, maps.documents(getFullCollectionNamespace(collection)));
        }
        return index(collection, name, keys, isSparse, true);
    }

    @Override
    protected Index<Object> openOrCreateSecondaryIndex(
            String collection, String name, List<IndexKey> keys, boolean isSparse) {
        return index(collection, name, keys, isSparse, false);
    }

    private Index<Object> index(
            String collection, String name, List<IndexKey> keys, boolean isSparse, boolean isUnique) {
        return new FieldIndex(maps, getFullCollectionNamespace(collection), name, keys, isSparse, isUnique);
    }

    @Override
    protected void dropIndex(MongoCollection<Object> collection, String name) {
        super.dropIndex(collection, name);
        var description = new Document("ns", collection.getFullName()).append("name", name);
        getOrCreateIndexesCollection().deleteDocuments(description, 0);
        maps.removeIndex(collection.getFullName(), name);
    }

    @Override
    public void dropCollection(String name, Oplog oplog) {
        super.dropCollection(name, oplog);
        maps.removeDocuments(getFullCollectionNamespace(name));
    }

    @Override
    protected long getStorageSize() {
        return maps.fileSize();
    }

    @Override
    protected long getFileSize() {
        return maps.fileSize();
    }
}
