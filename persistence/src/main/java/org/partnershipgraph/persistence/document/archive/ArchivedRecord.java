package org.partnershipgraph.persistence.document.archive;

import static java.util.Objects.requireNonNull;

import java.util.Comparator;
import org.bson.Document;

/**
 * A record in an archive: one line.
 *
 * @param kind name of its collection, such as municipality
 * @param document as the store has it
 */
record ArchivedRecord(String kind, Document document) {

    /** The order of identifiers, which no two documents of a kind share. */
    static final Comparator<Object> BY_IDENTITY = Comparator.comparing(String::valueOf)
            .thenComparing(identity -> identity.getClass().getName());

    /** The order of the records in every archive, whichever order the engine has. */
    static final Comparator<ArchivedRecord> ORDER =
            Comparator.comparing(ArchivedRecord::kind).thenComparing(ArchivedRecord::identity, BY_IDENTITY);

    static ArchivedRecord parse(String line) {
        var parts = Document.parse(line);
        return new ArchivedRecord(
                requireNonNull(parts.getString("kind"), "it has no kind"),
                requireNonNull(parts.get("record", Document.class), "it has no record"));
    }

    ArchivedRecord {
        requireNonNull(document.get("_id"), "it has no _id");
    }

    Object identity() {
        return requireNonNull(document.get("_id"));
    }

    String line() {
        return Json.line(new Document("kind", kind).append("record", Json.sorted(document)));
    }

    @Override
    public String toString() {
        return kind + " " + identity();
    }
}
