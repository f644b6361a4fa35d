package org.partnershipgraph.persistence.document.connection;

import com.mongodb.MongoException;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoDatabase;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.springframework.dao.support.DataAccessUtils;
import org.springframework.data.mongodb.core.SimpleMongoClientDatabaseFactory;

/** The database that holds the records. */
public class StoreDatabase extends SimpleMongoClientDatabaseFactory {

    private static final int LONG_TIMEOUT_MINUTES = 30;

    private final MongoClient client;
    private final Reachability reachability;

    StoreDatabase(MongoClient client, String name, Reachability reachability) {
        super(client, name);
        this.client = client;
        this.reachability = reachability;
        setExceptionTranslator(new StoreExceptionTranslator(reachability));
    }

    /** The same database for long operations that no request waits for, such as reading every record. */
    public StoreDatabase withLongTimeout() {
        return new StoreDatabase(client, getDefaultDatabaseName(), reachability) {
            @Override
            protected MongoDatabase doGetMongoDatabase(String name) {
                return super.doGetMongoDatabase(name).withTimeout(LONG_TIMEOUT_MINUTES, TimeUnit.MINUTES);
            }
        };
    }

    /** Runs work that has no result; see {@link #translating(Supplier)}. */
    public void translating(Runnable work) {
        translating(() -> {
            work.run();
            return true;
        });
    }

    /** Runs work that uses the driver directly, and throws what repositories would throw. */
    public <T> T translating(Supplier<T> work) {
        try {
            return work.get();
        } catch (MongoException e) {
            throw DataAccessUtils.translateIfNecessary(e, getExceptionTranslator());
        }
    }

    @Override
    protected MongoDatabase doGetMongoDatabase(String name) {
        reachability.require();
        return super.doGetMongoDatabase(name);
    }
}
