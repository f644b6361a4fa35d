package org.partnershipgraph.persistence.document.archive;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.partnershipgraph.archive.ArchiveContents;
import org.partnershipgraph.archive.ArchiveException;
import org.partnershipgraph.persistence.change.Revisions;
import org.partnershipgraph.persistence.document.migration.Migrations;

/** Writes the records of the store into a file, all of one revision. */
class Export {

    private static final int TRIES = 3;

    private final StoredRecords stored;
    private final Migrations migrations;
    private final Revisions revisions;

    Export(StoredRecords stored, Migrations migrations, Revisions revisions) {
        this.stored = stored;
        this.migrations = migrations;
        this.revisions = revisions;
    }

    /** {@link ArchiveException} where the store does not stay as it is for long enough. */
    ArchiveContents write(Path records, Path whole) throws IOException {
        for (int i = 0; i < TRIES; i++) {
            var contents = writeUnlessChanged(records);
            if (contents != null) {
                try (var file = Files.newOutputStream(whole)) {
                    ArchiveWriter.join(new Header(Header.FORM, contents), records, file);
                }
                return contents;
            }
        }
        throw new ArchiveException(
                "The store was changed each time while it was read, so the archive would hold a mixture",
                "Export when nobody writes, or stop those who do for as long.");
    }

    /** Null where the store was changed meanwhile. */
    private @Nullable ArchiveContents writeUnlessChanged(Path records) throws IOException {
        var before = revisions.newest();
        try (var archive = new ArchiveWriter(records)) {
            stored.forEach(archive::write);
            return revisions.newest().equals(before) ? archive.contents(migrations.current(), before) : null;
        }
    }
}
