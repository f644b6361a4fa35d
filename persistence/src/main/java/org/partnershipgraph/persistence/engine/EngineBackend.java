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

/** The server behind the wire protocol, over one store. */
class EngineBackend extends AbstractMongoBackend {
    private final MVStore store;
    private final Maps maps;
    private final Damage damage;

    EngineBackend(MVStore store) {
        this.store = store;
        this.maps = new Maps(store);
        this.damage = new Damage(store);
        version(new Version());
        maps.databases().forEach(this::resolveDatabase);
    }

    /** The store keeps what this version of the data needs for as long as the command may read it. */
    @Override
    public Document handleCommand(Channel channel, String database, String command, Document query) {
        Unsupported.reject(command, query);
        MVStore.TxCounter version = store.registerVersionUsage();
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
            if (Damage.isShownBy(e)) {
                return damage.answer();
            }
            throw e;
        }
    }

    /** The server behind knows this command by its former name alone. */
    private Document hello(Channel channel, Document query) {
        Document answer = super.handleCommand(channel, "admin", "ismaster", query);
        answer.put("isWritablePrimary", answer.get("ismaster"));
        return answer;
    }

    /** As MongoDB since its version 6.1: queries come as commands. */
    @Override
    public QueryResult handleQuery(MongoQuery query) {
        throw new MongoServerError(352, "UnsupportedOpQueryCommand", "queries by OP_QUERY are not supported any more");
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

    /** The wire version of MongoDB 7.0: the driver refuses servers that it takes to be much older. */
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
