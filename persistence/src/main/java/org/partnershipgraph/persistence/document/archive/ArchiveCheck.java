package org.partnershipgraph.persistence.document.archive;

import java.nio.file.Path;
import org.partnershipgraph.archive.ArchiveContents;
import org.partnershipgraph.archive.ArchiveException;
import org.partnershipgraph.archive.ArchiveFiles;

/** Looks at an archive's header, its size and its checksum, and at no record. */
public class ArchiveCheck implements ArchiveFiles {

    @Override
    public void requireWhole(Path file) {
        try (var archive = new ArchiveReader(file)) {
            if (archive.header().form() > Header.FORM) {
                throw later(file);
            }
            refuseEmpty(archive.header().contents(), file);
            while (archive.nextLine() != null) {
                // what a line says is read when it is taken in
            }
            archive.requireChecksum();
        }
    }

    static void refuseEmpty(ArchiveContents contents, Path file) {
        if (contents.count() == 0) {
            throw new ArchiveException("The archive %s holds no records".formatted(file), "Nothing was changed.");
        }
    }

    static ArchiveException later(Path file) {
        return new ArchiveException(
                "A later version of the application has written the archive %s".formatted(file),
                "Import it with that version, or a later one.");
    }
}
