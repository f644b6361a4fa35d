package org.partnershipgraph.persistence.engine;

import de.bwaldvogel.mongo.bson.Document;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import org.h2.mvstore.DataUtils;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.MVStoreException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The error for a file that no longer holds what was written to it. It names the file. */
final class DamageError {

    /** No other error has this code. */
    static final int CODE = 50_001;

    private static final Logger LOG = LoggerFactory.getLogger(DamageError.class);
    private static final Set<Integer> CODES_OF_STORE =
            Set.of(DataUtils.ERROR_FILE_CORRUPT, DataUtils.ERROR_READING_FAILED, DataUtils.ERROR_CHUNK_NOT_FOUND);

    private final MVStore store;
    private final AtomicBoolean isLogged = new AtomicBoolean();

    DamageError(MVStore store) {
        this.store = store;
    }

    static boolean isCause(RuntimeException failure) {
        return failure instanceof MVStoreException e && CODES_OF_STORE.contains(e.getErrorCode());
    }

    Document reply(RuntimeException cause) {
        var message =
                "The database %s is damaged: %s".formatted(store.getFileStore().getFileName(), cause.getMessage());
        if (!isLogged.getAndSet(true)) {
            LOG.error(message);
        }
        return new Document("ok", 0.0)
                .append("errmsg", message)
                .append("code", CODE)
                .append("codeName", "DataDamaged");
    }
}
