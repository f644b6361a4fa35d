package org.partnershipgraph.persistence.document.connection;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoDatabase;
import java.util.concurrent.TimeUnit;
import org.springframework.data.mongodb.core.SimpleMongoClientDatabaseFactory;

/** The database that holds the records. */
public class StoreDatabase extends SimpleMongoClientDatabaseFactory {

    private static final int PATIENCE_MINUTES = 30;

    private final MongoClient client;
    private final Reachability reachability;

    StoreDatabase(MongoClient client, String name, Reachability reachability) {
        super(client, name);
        this.client = client;
        this.reachability = reachability;
        setExceptionTranslator(new StoreExceptionTranslator(reachability));
    }

    /** The same database for long work that no request waits for, such as building an index. */
    public StoreDatabase withLongTimeout() {
        return new StoreDatabase(client, getDefaultDatabaseName(), reachability) {
            @Override
            protected MongoDatabase doGetMongoDatabase(String name) {
                return super.doGetMongoDatabase(name).withTimeout(PATIENCE_MINUTES, TimeUnit.MINUTES);
            }
        };
    }

    @Override
    protected MongoDatabase doGetMongoDatabase(String name) {
        reachability.require();
        return super.doGetMongoDatabase(name);
    }
}
