package org.partnershipgraph.persistence.engine;

import de.bwaldvogel.mongo.bson.Document;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import org.h2.mvstore.DataUtils;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.MVStoreException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What is answered where the file does not hold what was written to it: one error that names the file. */
final class Damage {
    /** The code of that error, which no other has. */
    static final int CODE = 50_001;

    private static final Logger LOG = LoggerFactory.getLogger(Damage.class);
    private static final Set<Integer> OF_THE_FILE =
            Set.of(DataUtils.ERROR_FILE_CORRUPT, DataUtils.ERROR_READING_FAILED, DataUtils.ERROR_CHUNK_NOT_FOUND);

    private final MVStore store;
    private final AtomicBoolean isTold = new AtomicBoolean();

    Damage(MVStore store) {
        this.store = store;
    }

    static boolean isShownBy(RuntimeException failure) {
        return failure instanceof MVStoreException e && OF_THE_FILE.contains(e.getErrorCode());
    }

    Document answer() {
        String message =
                "The database %s is damaged".formatted(store.getFileStore().getFileName());
        if (!isTold.getAndSet(true)) {
            LOG.error("{}: some of it cannot be read", message);
        }
        return new Document("ok", 0.0)
                .append("errmsg", message)
                .append("code", CODE)
                .append("codeName", "DataDamaged");
    }
}
