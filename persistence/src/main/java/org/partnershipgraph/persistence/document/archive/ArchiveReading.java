package org.partnershipgraph.persistence.document.archive;

import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.partnershipgraph.archive.ArchiveContents;
import org.partnershipgraph.persistence.document.migration.Migrations;
import org.partnershipgraph.store.UnreadableRecordException;
import org.springframework.data.mongodb.core.convert.MappingMongoConverter;

/** Reads archives of this version and of earlier ones; one that is not whole, or of a later version, is refused. */
class ArchiveReading {

    private final StoredRecords stored;
    private final Migrations migrations;
    private final MappingMongoConverter converter;

    ArchiveReading(StoredRecords stored, Migrations migrations, MappingMongoConverter converter) {
        this.stored = stored;
        this.migrations = migrations;
        this.converter = converter;
    }

    /** Hands out the records in the format of this version and returns what they are; throws where they are not all. */
    ArchiveContents read(Path file, Consumer<ArchivedRecord> action) {
        try (var archive = new ArchiveReader(file)) {
            refuseLater(archive.header(), file);
            var counts = new TreeMap<String, Long>();
            var previous = (ArchivedRecord) null;
            for (var line = archive.nextLine(); line != null; line = archive.nextLine()) {
                var written = parse(line, archive);
                requireOrder(previous, written, archive);
                counts.merge(written.kind(), 1L, Long::sum);
                action.accept(current(written, archive));
                previous = written;
            }
            requireAll(archive, counts);
            return archive.header().contents();
        }
    }

    private void refuseLater(Header header, Path file) {
        if (header.form() > Header.FORM || header.contents().format() > migrations.current()) {
            throw ArchiveCheck.later(file);
        }
    }

    private static ArchivedRecord parse(String line, ArchiveReader archive) {
        try {
            return ArchivedRecord.parse(line);
        } catch (RuntimeException e) {
            throw archive.damaged("a line is no record: " + e.getMessage(), e);
        }
    }

    private static void requireOrder(@Nullable ArchivedRecord previous, ArchivedRecord next, ArchiveReader archive) {
        if (previous != null && ArchivedRecord.ORDER.compare(previous, next) >= 0) {
            throw archive.damaged("%s comes after %s".formatted(next, previous), null);
        }
    }

    private static void requireAll(ArchiveReader archive, Map<String, Long> counts) {
        var promised = archive.header().contents();
        if (!counts.equals(promised.records())) {
            throw archive.damaged("it promises %s and holds %s".formatted(promised.records(), counts), null);
        }
        archive.requireChecksum();
    }

    /** Read as the application will read it, so that nothing is taken in that would stop it later. */
    private ArchivedRecord current(ArchivedRecord written, ArchiveReader archive) {
        var type = stored.type(written.kind());
        if (type == null) {
            throw archive.damaged("nothing is known of records such as " + written, null);
        }
        try {
            var document = migrations.convert(written.kind(), written.document());
            converter.read(type, document);
            return new ArchivedRecord(written.kind(), document);
        } catch (RuntimeException e) {
            var reason = e instanceof UnreadableRecordException && e.getCause() != null ? e.getCause() : e;
            throw archive.damaged("%s cannot be read: %s".formatted(written, reason.getMessage()), e);
        }
    }
}
