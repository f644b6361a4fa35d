package org.partnershipgraph.persistence.document.migration;

import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.bson.Document;

/** Format 2: titles of sources and what claims say are texts in two languages. Until then they were in English. */
class WordsInTwoLanguages implements Migration {

    @Override
    public int format() {
        return 2;
    }

    @Override
    public Set<String> collections() {
        return Set.of("source", "network", "partnership");
    }

    @Override
    public Document convert(String collection, Document document) {
        return collection.equals("source") ? inTwoLanguages(document, "title") : withProjects(withClaims(document));
    }

    private static Document withProjects(Document partnership) {
        return withEach(partnership, "projects", WordsInTwoLanguages::withClaims);
    }

    private static Document withClaims(Document record) {
        return withEach(record, "claims", claim -> inTwoLanguages(claim, "value"));
    }

    private static Document withEach(Document record, String field, UnaryOperator<Document> conversion) {
        List<Document> items = record.getList(field, Document.class, List.of());
        return items.isEmpty()
                ? record
                : new Document(record)
                        .append(field, items.stream().map(conversion).toList());
    }

    private static Document inTwoLanguages(Document record, String field) {
        return record.get(field) instanceof String text
                ? new Document(record).append(field, new Document("en", text))
                : record;
    }
}
