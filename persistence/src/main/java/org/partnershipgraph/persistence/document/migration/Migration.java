package org.partnershipgraph.persistence.document.migration;

import java.util.Set;
import org.bson.Document;

/** Leads documents to the next format. As a bean it runs once, before anything is read. */
public interface Migration {

    /** The format it leads to: 2 for the first migration, and so on without a gap. */
    int format();

    /** Names of the collections whose documents it changes. */
    Set<String> collections();

    /** The document in the new format, its identifier as it was. It depends on nothing but the document. */
    Document convert(String collection, Document document);
}
