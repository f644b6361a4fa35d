package org.partnershipgraph.persistence.engine;

import de.bwaldvogel.mongo.MongoDatabase;
import de.bwaldvogel.mongo.MongoVersion;
import de.bwaldvogel.mongo.backend.AbstractMongoBackend;
import de.bwaldvogel.mongo.backend.QueryResult;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.MongoServerError;
import de.bwaldvogel.mongo.wire.message.MongoMessage;
import de.bwaldvogel.mongo.wire.message.MongoQuery;
import io.netty.channel.Channel;
import java.util.List;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.MVStoreException;
import org.partnershipgraph.persistence.engine.storage.DamageException;
import org.partnershipgraph.persistence.engine.storage.StoreMaps;

/** Runs the commands of all clients on one store. */
class EngineBackend extends AbstractMongoBackend {

    private final MVStore store;
    private final StoreMaps maps;
    private final DamageError damage;

    EngineBackend(MVStore store) {
        this.store = store;
        this.maps = new StoreMaps(store);
        this.damage = new DamageError(store);
        version(new Version());
        maps.databases().forEach(this::resolveDatabase);
    }

    /** Until the command has finished, the store keeps every page of the version that it may read. */
    @Override
    public Document handleCommand(Channel channel, String database, String command, Document query) {
        UnsupportedFeatures.reject(command, query);
        var version = store.registerVersionUsage();
        try {
            return command.equals("hello")
                    ? hello(channel, query)
                    : super.handleCommand(channel, database, command, query);
        } finally {
            store.deregisterVersionUsage(version);
        }
    }

    @Override
    public Document handleMessage(MongoMessage message) {
        try {
            return super.handleMessage(message);
        } catch (MVStoreException e) {
            if (DamageError.isCause(e)) {
                return damage.reply(e);
            }
            throw e;
        } catch (DamageException e) {
            return damage.reply(e);
        }
    }

    /** The library knows this command only by its former name. */
    private Document hello(Channel channel, Document query) {
        var reply = super.handleCommand(channel, "admin", "ismaster", query);
        reply.put("isWritablePrimary", reply.get("ismaster"));
        return reply;
    }

    /** Rejects legacy queries, as MongoDB does since version 6.1. */
    @Override
    public QueryResult handleQuery(MongoQuery query) {
        throw new MongoServerError(352, "UnsupportedOpQueryCommand", "OP_QUERY is no longer supported");
    }

    void prepareCommit() {
        maps.prepareCommit();
    }

    MVStore store() {
        return store;
    }

    long documentsRead() {
        return maps.documentsRead();
    }

    @Override
    protected MongoDatabase openOrCreateDatabase(String name) {
        return new EngineDatabase(name, maps, getCursorRegistry());
    }

    /** MongoDB 7.0, because the driver rejects much older servers. */
    private static final class Version implements MongoVersion {

        @Override
        public List<Integer> getVersionArray() {
            return List.of(7, 0, 0);
        }

        @Override
        public int getWireVersion() {
            return 21;
        }
    }
}
