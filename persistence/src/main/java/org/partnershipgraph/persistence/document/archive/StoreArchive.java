package org.partnershipgraph.persistence.document.archive;

import com.mongodb.MongoException;
import java.nio.file.Path;
import java.util.function.Supplier;
import org.partnershipgraph.archive.Archive;
import org.partnershipgraph.archive.ArchiveContents;
import org.partnershipgraph.archive.ArchiveException;
import org.partnershipgraph.persistence.change.ChangePublisher;
import org.partnershipgraph.persistence.change.ChangeStreamFollower;
import org.partnershipgraph.persistence.change.Revisions;
import org.partnershipgraph.persistence.document.connection.StoreDatabase;
import org.partnershipgraph.persistence.document.migration.Migrations;
import org.partnershipgraph.store.StoreLock;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.dao.support.DataAccessUtils;

/** Exports while nobody changes the store, imports while no other process loads data. */
class StoreArchive implements Archive {

    private final StoreDatabase store;
    private final StoredRecords stored;
    private final ArchiveReading reading;
    private final Export export;
    private final Revisions revisions;
    private final StoreLock lock;
    private final ChangePublisher feed;
    private final ObjectProvider<ChangeStreamFollower> changes;
    private final UnfinishedImport unfinished;

    StoreArchive(
            StoreDatabase store,
            StoredRecords stored,
            ArchiveReading reading,
            Migrations migrations,
            Revisions revisions,
            StoreLock lock,
            ChangePublisher feed,
            ObjectProvider<ChangeStreamFollower> changes) {
        this.store = store;
        this.stored = stored;
        this.reading = reading;
        export = new Export(stored, migrations, revisions);
        this.revisions = revisions;
        this.lock = lock;
        this.feed = feed;
        this.changes = changes;
        unfinished = new UnfinishedImport(store);
    }

    @Override
    public ArchiveContents exportTo(Path file, boolean overwrite) {
        var target = new NewFile(file, overwrite);
        target.requirePossible();
        return withLock(() -> {
            unfinished.refuse();
            requireRecords();
            return target.write(export::write);
        });
    }

    @Override
    public ArchiveContents importFrom(Path file, boolean replace) {
        var contents = reading.read(file, archived -> {}); // all of it, before anything is changed
        ArchiveCheck.refuseEmpty(contents, file);
        return withLock(() -> {
            if (!replace) {
                unfinished.refuse();
                requireNoRecords();
            }
            return fill(file);
        });
    }

    @Override
    public void requireComplete() {
        translated(() -> {
            unfinished.refuse();
            return true;
        });
    }

    private ArchiveContents fill(Path file) {
        unfinished.begin(file);
        var contents = changes.getObject().ignoring(() -> replaceAll(file));
        unfinished.end();
        feed.publishReplaced(contents.revision());
        return contents;
    }

    private ArchiveContents replaceAll(Path file) {
        stored.deleteAll();
        var contents = insert(file);
        var revision = revisions.takeOver(contents.revision());
        return new ArchiveContents(contents.format(), revision, contents.records(), contents.sha256());
    }

    private ArchiveContents insert(Path file) {
        var records = new Import(stored);
        try {
            var contents = reading.read(file, records::take);
            records.finish();
            return contents;
        } catch (ArchiveException e) {
            throw new ArchiveException(
                    "The archive %s was changed while it was imported".formatted(file),
                    "The database holds a part of it: import again with --replace.",
                    e);
        }
    }

    private void requireRecords() {
        if (!stored.areThere()) {
            throw new ArchiveException(
                    "The database is empty: there is nothing to export",
                    "Name the database with PARTNERSHIPS_DATA_DIR or SPRING_MONGODB_URI.");
        }
    }

    private void requireNoRecords() {
        if (stored.areThere()) {
            throw new ArchiveException(
                    "The database has records",
                    "Nothing was changed. Import into an empty database, named with PARTNERSHIPS_DATA_DIR or"
                            + " SPRING_MONGODB_URI, or replace all its records with --replace.");
        }
    }

    private <T> T withLock(Supplier<T> work) {
        return translated(() -> lock.withLock(work));
    }

    private <T> T translated(Supplier<T> work) {
        try {
            return work.get();
        } catch (MongoException e) {
            throw DataAccessUtils.translateIfNecessary(e, store.getExceptionTranslator());
        }
    }
}
