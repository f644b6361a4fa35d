package org.partnershipgraph.persistence.document.migration;

import static java.util.Objects.requireNonNull;

import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.FindOneAndUpdateOptions;
import com.mongodb.client.model.ReplaceOptions;
import com.mongodb.client.model.ReturnDocument;
import com.mongodb.client.model.Updates;
import java.util.stream.StreamSupport;
import org.bson.Document;

/** The number of the format that a store as a whole has, which is noted in it. */
class StoreFormat {

    static final int FIRST = 1;

    private static final String STORE = "store";
    private static final String NUMBER = "number";

    private final MongoDatabase store;

    StoreFormat(MongoDatabase store) {
        this.store = store;
    }

    /** A store without a number is a new one where it is empty, and of the first format where it is not. */
    int find(int current) {
        var known = store.getCollection(Migrations.COLLECTION)
                .find(Filters.eq(STORE))
                .first();
        if (known != null) {
            return requireNonNull(known.getInteger(NUMBER));
        }
        var number = Updates.setOnInsert(NUMBER, isEmpty() ? current : FIRST);
        var options = new FindOneAndUpdateOptions().upsert(true).returnDocument(ReturnDocument.AFTER);
        var noted = store.getCollection(Migrations.COLLECTION).findOneAndUpdate(Filters.eq(STORE), number, options);
        return requireNonNull(requireNonNull(noted).getInteger(NUMBER));
    }

    void note(int format) {
        store.getCollection(Migrations.COLLECTION)
                .replaceOne(
                        Filters.eq(STORE),
                        new Document("_id", STORE).append(NUMBER, format),
                        new ReplaceOptions().upsert(true));
    }

    private boolean isEmpty() {
        return StreamSupport.stream(store.listCollectionNames().spliterator(), false)
                .filter(name -> !name.startsWith("system.") && !name.equals(Migrations.COLLECTION))
                .allMatch(name -> store.getCollection(name).find().first() == null);
    }
}
