package org.partnershipgraph.persistence.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.partnershipgraph.persistence.RunningStore.municipality;
import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.bson.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.partnershipgraph.municipality.Municipality;
import org.partnershipgraph.persistence.RunningStore;
import org.springframework.data.mongodb.core.BulkOperations.BulkMode;
import org.springframework.data.mongodb.core.FindAndReplaceOptions;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;

class RecordTemplateTest {

    private static final Query FALUN = query(where("_id").is("falun"));
    private static final Update UPDATE = new Update().set("aliases", List.of("Fahlun"));

    private static RunningStore store;

    private final MongoTemplate template = store.get(MongoTemplate.class);

    @BeforeAll
    static void start() {
        store = RunningStore.inMemory();
        store.get(MongoTemplate.class).save(municipality("falun", "Falun"));
    }

    @AfterAll
    static void stop() {
        store.close();
    }

    @ParameterizedTest
    @MethodSource("writesThatBypassRevisions")
    void rejectsWritesThatBypassRevisions(Consumer<MongoTemplate> write) {
        assertThatExceptionOfType(UnsupportedOperationException.class)
                .isThrownBy(() -> write.accept(template))
                .withMessageContaining("Municipality");
        assertThat(template.findById("falun", Municipality.class))
                .isNotNull()
                .satisfies(falun -> assertThat(falun.aliases()).isEmpty());
    }

    private static Stream<Consumer<MongoTemplate>> writesThatBypassRevisions() {
        var falun = municipality("falun", "Falun");
        return Stream.of(
                template -> template.updateFirst(FALUN, UPDATE, Municipality.class),
                template -> template.updateMulti(FALUN, UPDATE, Municipality.class),
                template -> template.upsert(FALUN, UPDATE, Municipality.class),
                template -> template.update(Municipality.class)
                        .matching(FALUN)
                        .apply(UPDATE)
                        .first(),
                template -> template.replace(FALUN, falun),
                template -> template.findAndModify(FALUN, UPDATE, Municipality.class),
                template -> template.findAndReplace(FALUN, falun),
                template -> template.findAndReplace(FALUN, falun, FindAndReplaceOptions.options()),
                template -> template.findAndRemove(FALUN, Municipality.class),
                template -> template.bulkOps(BulkMode.ORDERED, Municipality.class));
    }

    @Test
    void leavesOtherDocumentsToSpringData() {
        template.upsert(FALUN, new Update().set("value", 1), "other");
        assertThat(template.findAll(Document.class, "other"))
                .hasSize(1)
                .allSatisfy(other -> assertThat(other).doesNotContainKey("revision"));
        template.dropCollection("other");
    }
}
