package org.partnershipgraph.persistence.document.migration;

import java.util.Set;
import org.bson.Document;

/** Converts documents to the next format. A bean of this type runs once on each store, before anything is read. */
public interface Migration {

    /** The format it converts to: 2 for the first migration, 3 for the next. */
    int format();

    /** Names of the collections whose documents change. */
    Set<String> collections();

    /** Returns the document in the new format, with the same identifier. The result depends on the document alone. */
    Document convert(String collection, Document document);
}
