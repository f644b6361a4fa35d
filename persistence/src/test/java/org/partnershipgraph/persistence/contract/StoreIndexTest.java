package org.partnershipgraph.persistence.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.StreamSupport;
import org.bson.Document;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.data.mongodb.core.MongoTemplate;

@OnEveryEngine
class StoreIndexTest {

    private final MongoTemplate template;

    StoreIndexTest(Engine engine) {
        template = engine.get(MongoTemplate.class);
    }

    @ParameterizedTest
    @CsvSource("municipality, scbCode")
    void servesLookupsBy(String collection, String field) {
        var indexes = template.getCollection(collection).listIndexes();
        assertThat(StreamSupport.stream(indexes.spliterator(), false).map(index -> index.get("key")))
                .contains(new Document(field, 1));
    }
}
