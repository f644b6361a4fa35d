package org.partnershipgraph.persistence.index.cursor;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.security.SecureRandom;
import java.util.Base64;
import java.util.Objects;
import org.bson.Document;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.mongodb.core.FindAndModifyOptions;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Update;

/** The secret that cursors are signed with, kept in the store: every instance has the same, and restarts keep it. */
public class StoredSecret {

    private static final String COLLECTION = "secret";
    private static final int BYTES = 32;

    private final MongoOperations store;

    public StoredSecret(MongoOperations store) {
        this.store = store;
    }

    public byte[] get() {
        try {
            return findOrCreate();
        } catch (DuplicateKeyException e) {
            // Another instance created it between our search and our insertion.
            return findOrCreate();
        }
    }

    private byte[] findOrCreate() {
        var secret = new byte[BYTES];
        new SecureRandom().nextBytes(secret);
        var kept = store.findAndModify(
                query(where("_id").is("cursors")),
                new Update().setOnInsert("value", Base64.getEncoder().encodeToString(secret)),
                FindAndModifyOptions.options().upsert(true).returnNew(true),
                Document.class,
                COLLECTION);
        return Base64.getDecoder().decode(Objects.requireNonNull(kept).getString("value"));
    }
}
