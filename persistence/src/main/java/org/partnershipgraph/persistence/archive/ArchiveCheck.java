package org.partnershipgraph.persistence.archive;

import java.nio.file.Path;
import org.partnershipgraph.archive.ArchiveContents;
import org.partnershipgraph.archive.ArchiveException;
import org.partnershipgraph.archive.ArchiveFiles;
import org.partnershipgraph.persistence.migration.Migrations;

/** Looks at archives without a store: at their header, their size and their checksum, and at no record. */
class ArchiveCheck implements ArchiveFiles {

    private final Migrations migrations;

    ArchiveCheck(Migrations migrations) {
        this.migrations = migrations;
    }

    @Override
    public void requireWhole(Path file) {
        try (var archive = new ArchiveReader(file)) {
            refuseLater(archive.header(), file);
            refuseEmpty(archive.header().contents(), file);
            while (archive.nextLine() != null) {
                // what a line says is read when it is taken in
            }
            archive.requireChecksum();
        }
    }

    void refuseLater(Header header, Path file) {
        var isLater = header.form() > Header.FORM || header.contents().format() > migrations.current();
        if (isLater) {
            throw new ArchiveException(
                    "A later version of the application has written the archive %s".formatted(file),
                    "Import it with that version, or a later one.");
        }
    }

    static void refuseEmpty(ArchiveContents contents, Path file) {
        if (contents.count() == 0) {
            throw new ArchiveException("The archive %s holds no records".formatted(file), "Nothing was changed.");
        }
    }
}
