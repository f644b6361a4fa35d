package org.partnershipgraph.persistence.document.archive;

import java.util.Date;
import java.util.TreeMap;
import org.bson.Document;
import org.partnershipgraph.archive.ArchiveContents;
import org.partnershipgraph.change.Revision;

/**
 * The first line of an archive.
 *
 * @param version of the archive's own form
 * @param contents what follows
 */
record ArchiveHeader(int version, ArchiveContents contents) {

    static final int VERSION = 1;

    private static final String VERSION_FIELD = "partnershipGraphArchive";

    /** Throws any runtime exception if the line is not a header. A later version may have other fields. */
    static ArchiveHeader parse(String line) {
        var fields = Document.parse(line);
        int version = fields.getInteger(VERSION_FIELD);
        return new ArchiveHeader(
                version,
                version > VERSION ? new ArchiveContents(0, Revision.NONE, new TreeMap<>(), "") : contents(fields));
    }

    private static ArchiveContents contents(Document fields) {
        var records = new TreeMap<String, Long>();
        fields.get("records", Document.class).forEach((kind, count) -> records.put(kind, (Long) count));
        var updatedAt = fields.getDate("updatedAt");
        var revision = new Revision(fields.getLong("revision"), updatedAt == null ? null : updatedAt.toInstant());
        return new ArchiveContents(fields.getInteger("format"), revision, records, fields.getString("sha256"));
    }

    String json() {
        var updatedAt = contents.revision().updatedAt();
        return ArchivedRecord.json(new Document(VERSION_FIELD, version)
                .append("format", contents.format())
                .append("revision", contents.revision().number())
                .append("updatedAt", updatedAt == null ? null : Date.from(updatedAt))
                .append("records", contents.records())
                .append("sha256", contents.sha256()));
    }
}
