package org.partnershipgraph.persistence.document.archive;

import java.nio.file.Path;
import org.partnershipgraph.archive.Archive;
import org.partnershipgraph.archive.ArchiveContents;
import org.partnershipgraph.archive.ArchiveException;
import org.partnershipgraph.persistence.change.ChangePublisher;
import org.partnershipgraph.persistence.change.Revisions;
import org.partnershipgraph.persistence.document.connection.StoreDatabase;
import org.partnershipgraph.store.StoreLock;

/** Exports the store as of one revision; imports while no other process loads data. */
final class StoreArchive implements Archive {

    private final StoreDatabase store;
    private final StoredRecords stored;
    private final ArchiveConverter files;
    private final Revisions revisions;
    private final StoreLock lock;
    private final ChangePublisher publisher;
    private final UnfinishedImport unfinished;

    StoreArchive(
            StoreDatabase store,
            StoredRecords stored,
            ArchiveConverter files,
            Revisions revisions,
            StoreLock lock,
            ChangePublisher publisher) {
        this.store = store;
        this.stored = stored;
        this.files = files;
        this.revisions = revisions;
        this.lock = lock;
        this.publisher = publisher;
        unfinished = new UnfinishedImport(store);
    }

    @Override
    public ArchiveContents exportTo(Path file, boolean overwrite) {
        var target = new NewFile(file, overwrite);
        target.requireAllowed();
        return store.translating(() -> lock.withLock(() -> {
            unfinished.requireNone();
            if (stored.isEmpty()) {
                throw new ArchiveException(
                        "The database is empty: there is nothing to export",
                        "Name the database with PARTNERSHIPS_DATA_DIR or SPRING_MONGODB_URI.");
            }
            return target.write(new ArchiveWriter(stored, revisions, files.format())::write);
        }));
    }

    @Override
    public ArchiveContents importFrom(Path file, boolean replace) {
        files.requireReadable(file); // all of it, before anything is changed
        return store.translating(() -> lock.withLock(() -> {
            if (!replace) {
                unfinished.requireNone();
                requireEmpty();
            }
            var contents = replaceAll(file);
            publisher.publishChangesLost(contents.revision());
            return contents;
        }));
    }

    @Override
    public void requireComplete() {
        store.translating(unfinished::requireNone);
    }

    private ArchiveContents replaceAll(Path file) {
        unfinished.begin(file);
        stored.deleteAll();
        var contents = insertAll(file);
        var revision = revisions.takeOver(contents.revision());
        unfinished.end();
        return new ArchiveContents(contents.format(), revision, contents.records(), contents.sha256());
    }

    private ArchiveContents insertAll(Path file) {
        var inserter = stored.new Inserter();
        try {
            var contents = files.read(file, inserter::insert);
            inserter.flush();
            return contents;
        } catch (ArchiveException e) {
            throw new ArchiveException(
                    "The archive %s was changed during its import".formatted(file),
                    "The database holds a part of it: import it again with --replace.",
                    e);
        }
    }

    private void requireEmpty() {
        if (!stored.isEmpty()) {
            throw new ArchiveException(
                    "The database has records",
                    "Nothing was changed. Import into an empty database, named with PARTNERSHIPS_DATA_DIR or"
                            + " SPRING_MONGODB_URI, or replace all its records with --replace.");
        }
    }
}
