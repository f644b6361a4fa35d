package org.partnershipgraph.persistence.document.archive;

import java.nio.file.Path;
import java.util.function.Consumer;
import org.partnershipgraph.archive.Archive;
import org.partnershipgraph.archive.ArchiveContents;
import org.partnershipgraph.archive.ArchiveException;
import org.partnershipgraph.persistence.change.ChangePublisher;
import org.partnershipgraph.persistence.change.Revisions;
import org.partnershipgraph.persistence.document.connection.StoreDatabase;
import org.partnershipgraph.store.StoreLock;
import org.partnershipgraph.store.UnreadableRecordException;

/** Exports the store as of one revision; imports while no other process loads data. */
final class StoreArchive implements Archive {

    private final StoreDatabase store;
    private final StoredRecords stored;
    private final Revisions revisions;
    private final StoreLock lock;
    private final ChangePublisher publisher;
    private final UnfinishedImport unfinished;

    StoreArchive(
            StoreDatabase store, StoredRecords stored, Revisions revisions, StoreLock lock, ChangePublisher publisher) {
        this.store = store;
        this.stored = stored;
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
            return target.write(new ArchiveWriter(stored, revisions)::write);
        }));
    }

    @Override
    public ArchiveContents importFrom(Path file, boolean replace) {
        read(file, archived -> {}); // all of it, before anything is changed
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
            var contents = read(file, inserter::insert);
            inserter.flush();
            return contents;
        } catch (ArchiveException e) {
            throw new ArchiveException(
                    "The archive %s was changed during its import".formatted(file),
                    "The database holds a part of it: import it again with --replace.",
                    e);
        }
    }

    private ArchiveContents read(Path file, Consumer<ArchivedRecord> action) {
        var archive = new ArchiveReader(file);
        return archive.read(stored.format(), archived -> action.accept(convert(archived, archive)));
    }

    private ArchivedRecord convert(ArchivedRecord archived, ArchiveReader archive) {
        try {
            return stored.convert(archived);
        } catch (RuntimeException e) {
            var reason = e instanceof UnreadableRecordException && e.getCause() != null ? e.getCause() : e;
            throw archive.damaged("%s cannot be read: %s".formatted(archived, reason.getMessage()), e);
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
