package org.partnershipgraph.persistence.document;

import org.bson.Document;
import org.partnershipgraph.persistence.change.Revisions;
import org.partnershipgraph.persistence.document.migration.Migrations;
import org.springframework.data.mongodb.MongoDatabaseFactory;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.convert.MongoConverter;

/** Writes a revision and the format of documents into each document that it saves. */
class StampingTemplate extends MongoTemplate {

    private final long revision;
    private final int format;

    StampingTemplate(MongoDatabaseFactory store, MongoConverter converter, long revision, int format) {
        super(store, converter);
        this.revision = revision;
        this.format = format;
    }

    @Override
    protected <T> T maybeCallBeforeSave(T record, Document document, String collection) {
        document.put(Revisions.FIELD, revision);
        document.put(Migrations.FIELD, format);
        return super.maybeCallBeforeSave(record, document, collection);
    }
}
