package org.partnershipgraph.persistence.document;

import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.partnershipgraph.store.UnreadableRecordException;
import org.springframework.data.core.TypeInformation;
import org.springframework.data.mongodb.core.convert.MappingMongoConverter;
import org.springframework.data.mongodb.core.convert.NoOpDbRefResolver;
import org.springframework.data.mongodb.core.mapping.MongoMappingContext;

/** Writes records with Spring Data and reads them with {@link DocumentReader}. */
class RecordConverter extends MappingMongoConverter {

    private final DocumentReader reader;

    RecordConverter(MongoMappingContext context) {
        super(NoOpDbRefResolver.INSTANCE, context);
        reader = new DocumentReader(context, conversionService);
    }

    /** Throws {@link UnreadableRecordException} if the document is not a record of that type. */
    @Override
    @SuppressWarnings("unchecked") // the reader returns an instance of the type
    protected <S> S readDocument(ConversionContext context, @Nullable Bson bson, TypeInformation<? extends S> type) {
        if (!type.getType().isRecord() || !(bson instanceof Document document)) {
            return super.readDocument(context, bson, type);
        }
        try {
            return (S) reader.read(type.getType(), document);
        } catch (RuntimeException e) {
            throw new UnreadableRecordException(type.getType(), String.valueOf(document.get("_id")), e);
        }
    }
}
