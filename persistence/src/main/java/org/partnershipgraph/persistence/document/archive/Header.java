package org.partnershipgraph.persistence.document.archive;

import java.util.Date;
import java.util.TreeMap;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.partnershipgraph.archive.ArchiveContents;
import org.partnershipgraph.change.Revision;

/**
 * The first line of an archive.
 *
 * @param form number of the form of the archive itself
 */
record Header(int form, ArchiveContents contents) {

    /** The form that this version writes. */
    static final int FORM = 1;

    private static final String FORM_FIELD = "partnershipGraphArchive";

    /** Null where the line is no header of an archive. */
    static @Nullable Header parse(String line) {
        try {
            var fields = Document.parse(line);
            var form = fields.getInteger(FORM_FIELD);
            if (form == null) {
                return null;
            }
            // A later form may have other fields, and is refused by its number.
            return form > FORM
                    ? new Header(form, new ArchiveContents(0, Revision.NONE, new TreeMap<>(), ""))
                    : new Header(form, contents(fields));
        } catch (RuntimeException e) {
            return null; // whatever text it is
        }
    }

    private static ArchiveContents contents(Document fields) {
        var records = new TreeMap<String, Long>();
        fields.get("records", Document.class).forEach((kind, count) -> records.put(kind, (Long) count));
        var updatedAt = fields.getDate("updatedAt");
        return new ArchiveContents(
                fields.getInteger("format"),
                new Revision(fields.getLong("revision"), updatedAt == null ? null : updatedAt.toInstant()),
                records,
                fields.getString("sha256"));
    }

    String line() {
        var updatedAt = contents.revision().updatedAt();
        return Json.line(new Document(FORM_FIELD, form)
                .append("format", contents.format())
                .append("revision", contents.revision().number())
                .append("updatedAt", updatedAt == null ? null : Date.from(updatedAt))
                .append("records", new Document(new TreeMap<>(contents.records())))
                .append("sha256", contents.sha256()));
    }
}
