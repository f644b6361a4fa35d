package org.partnershipgraph.persistence.document.archive;

import static java.util.Objects.requireNonNull;

import java.nio.file.Path;
import java.util.function.Consumer;
import org.partnershipgraph.archive.ArchiveContents;
import org.partnershipgraph.archive.ArchiveFiles;
import org.partnershipgraph.persistence.change.RecordTypes;
import org.partnershipgraph.persistence.document.migration.Migrations;
import org.partnershipgraph.store.UnreadableRecordException;
import org.springframework.data.mongodb.core.convert.MappingMongoConverter;

/** Reads archives and converts their records to the format of this version, without a store. */
final class ArchiveConverter implements ArchiveFiles {

    private final RecordTypes types;
    private final Migrations migrations;
    private final MappingMongoConverter converter;

    ArchiveConverter(RecordTypes types, Migrations migrations, MappingMongoConverter converter) {
        this.types = types;
        this.migrations = migrations;
        this.converter = converter;
    }

    @Override
    public void requireReadable(Path file) {
        read(file, archived -> {});
    }

    /** The format that this version writes. */
    int format() {
        return migrations.current();
    }

    /** Passes on each record as this version would have written it. */
    ArchiveContents read(Path file, Consumer<ArchivedRecord> action) {
        var archive = new ArchiveReader(file);
        return archive.read(format(), archived -> action.accept(convert(archived, archive)));
    }

    private ArchivedRecord convert(ArchivedRecord archived, ArchiveReader archive) {
        try {
            return convert(archived);
        } catch (RuntimeException e) {
            var reason = e instanceof UnreadableRecordException && e.getCause() != null ? e.getCause() : e;
            throw archive.damaged("%s cannot be read: %s".formatted(archived, reason.getMessage()), e);
        }
    }

    /** Throws any runtime exception if the application cannot read the record. */
    private ArchivedRecord convert(ArchivedRecord archived) {
        var type = requireNonNull(types.in(archived.kind()), "its kind is unknown");
        var document = migrations.convert(archived.kind(), archived.document());
        converter.read(type, document);
        return new ArchivedRecord(archived.kind(), document);
    }
}
