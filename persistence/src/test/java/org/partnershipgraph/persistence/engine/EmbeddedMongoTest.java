package org.partnershipgraph.persistence.engine;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.elemMatch;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Indexes.ascending;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.ConnectionString;
import com.mongodb.MongoBulkWriteException;
import com.mongodb.MongoCommandException;
import com.mongodb.MongoSecurityException;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Collation;
import com.mongodb.client.model.FindOneAndUpdateOptions;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.ReplaceOneModel;
import com.mongodb.client.model.ReplaceOptions;
import com.mongodb.client.model.ReturnDocument;
import com.mongodb.client.model.Sorts;
import com.mongodb.client.model.Updates;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.bson.types.Decimal128;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.logging.LogLevel;
import org.springframework.boot.logging.LoggingSystem;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

class EmbeddedMongoTest {
    private static final int MANY = 1_000;

    private EmbeddedMongo mongo;
    private MongoClient client;
    private MongoCollection<Document> partnerships;

    @BeforeEach
    void connect() {
        mongo = EmbeddedMongo.inMemory();
        client = MongoClients.create(mongo.connectionString());
        partnerships = client.getDatabase("partnerships").getCollection("partnerships");
    }

    @AfterEach
    void disconnect() {
        client.close();
        mongo.close();
    }

    @Test
    void listensOnLoopbackOnly() {
        assertThat(new ConnectionString(mongo.connectionString()).getHosts())
                .singleElement()
                .satisfies(host -> assertThat(host).startsWith("127.0.0.1:"));
    }

    @Test
    void rejectsClientsWithoutThePassword() {
        var host = new ConnectionString(mongo.connectionString()).getHosts().get(0);

        try (var stranger = MongoClients.create("mongodb://" + host)) {
            assertThatThrownBy(() -> stranger.getDatabase("partnerships").runCommand(new Document("ping", 1)))
                    .isInstanceOfSatisfying(
                            MongoCommandException.class,
                            e -> assertThat(e.getCode()).isEqualTo(13));
        }
        try (var stranger = MongoClients.create("mongodb://application:guess@" + host + "/?authMechanism=PLAIN")) {
            assertThatThrownBy(() -> stranger.getDatabase("partnerships").runCommand(new Document("ping", 1)))
                    .isInstanceOf(MongoSecurityException.class);
        }
    }

    @Test
    void hasAnotherPasswordAtEachStart() {
        try (var other = EmbeddedMongo.inMemory()) {
            assertThat(password(other)).isNotEqualTo(password(mongo)).hasSizeGreaterThan(32);
        }
    }

    @Test
    @ExtendWith(OutputCaptureExtension.class)
    void writesItsPasswordToNoLog(CapturedOutput output) {
        var logging = LoggingSystem.get(getClass().getClassLoader());
        var usual =
                logging.getLoggerConfiguration(LoggingSystem.ROOT_LOGGER_NAME).getEffectiveLevel();
        logging.setLogLevel(LoggingSystem.ROOT_LOGGER_NAME, LogLevel.TRACE);
        try (var verbose = EmbeddedMongo.inMemory();
                var reader = MongoClients.create(verbose.connectionString())) {
            reader.getDatabase("partnerships").runCommand(new Document("ping", 1));
            assertThat(output).contains("PLAIN").doesNotContain(password(verbose));
        } finally {
            logging.setLogLevel(LoggingSystem.ROOT_LOGGER_NAME, usual);
        }
    }

    /** A driver sends a whole number as one of three types. */
    @Test
    void findsAndReplacesADocumentWhateverTheTypeOfItsNumber() {
        partnerships.createIndex(ascending("code"), new IndexOptions().unique(true));
        partnerships.insertOne(new Document("_id", 1).append("code", 7));
        for (Object id : List.of(1L, 1.0, Decimal128.parse("1"), 1)) {
            assertThat(partnerships.find(eq("_id", id)).first()).containsEntry("code", 7);
            partnerships.replaceOne(eq("_id", id), new Document("_id", id).append("code", 7));
            partnerships.updateOne(eq("_id", id), Updates.inc("count", 1));
            assertThat(partnerships.find(eq("code", 7.0)).first()).containsEntry("count", 1);
        }
        partnerships.deleteOne(eq("_id", 1.0));
        assertThat(partnerships.countDocuments()).isZero();
    }

    @Test
    void introducesItselfAsAServerThatTakesWrites() {
        Document hello = client.getDatabase("admin").runCommand(new Document("hello", 1));

        assertThat(hello.getBoolean("isWritablePrimary")).isTrue();
        assertThat(hello.getInteger("maxWireVersion")).isEqualTo(21);
    }

    @Test
    void findsWhatWasInsertedReplacedAndUpdated() {
        partnerships.insertOne(partnership(1, "falun"));
        partnerships.replaceOne(eq("_id", "p-1"), partnership(1, "karlskrona").append("version", 1L));
        partnerships.updateOne(eq("_id", "p-1"), Updates.inc("version", 1L));

        assertThat(partnerships.find())
                .containsExactly(partnership(1, "karlskrona").append("version", 2L));
    }

    @Test
    void answersWithTheDocumentThatItUpdated() {
        partnerships.insertOne(partnership(1, "falun"));
        var after = new FindOneAndUpdateOptions().returnDocument(ReturnDocument.AFTER);

        assertThat(partnerships.findOneAndUpdate(eq("_id", "p-1"), Updates.inc("version", 1L), after))
                .isEqualTo(partnership(1, "falun").append("version", 1L));
    }

    @Test
    void insertsOrReplacesInBulk() {
        partnerships.insertOne(partnership(1, "falun"));

        var result = partnerships.bulkWrite(
                List.of(upsert(partnership(1, "karlskrona")), upsert(partnership(2, "tshwane"))));

        assertThat(result.getModifiedCount()).isEqualTo(1);
        assertThat(result.getUpserts()).hasSize(1);
        assertThat(partnerships.find()).containsExactly(partnership(1, "karlskrona"), partnership(2, "tshwane"));
    }

    @Test
    void refusesAnIdentifierThatIsTaken() {
        partnerships.insertOne(partnership(1, "falun"));

        assertThatThrownBy(() -> partnerships.insertOne(partnership(1, "tshwane")))
                .isInstanceOfSatisfying(
                        MongoWriteException.class, e -> assertThat(e.getCode()).isEqualTo(11000));
    }

    @Test
    void refusesADuplicateInAUniqueIndex() {
        partnerships.createIndex(ascending("slug"), new IndexOptions().unique(true));
        partnerships.insertMany(List.of(partnership(1, "falun"), partnership(2, "tshwane")));

        assertThatThrownBy(() -> partnerships.updateOne(eq("_id", "p-2"), Updates.set("slug", "slug-1")))
                .isInstanceOfSatisfying(
                        MongoWriteException.class, e -> assertThat(e.getCode()).isEqualTo(11000));
        assertThatThrownBy(() ->
                        partnerships.insertMany(List.of(partnership(3, "falun").append("slug", "slug-2"))))
                .isInstanceOf(MongoBulkWriteException.class);
        assertThat(partnerships.find(eq("slug", "slug-2"))).containsExactly(partnership(2, "tshwane"));
    }

    @Test
    void admitsManyDocumentsWithoutTheFieldInASparseUniqueIndex() {
        partnerships.createIndex(
                ascending("code"), new IndexOptions().unique(true).sparse(true));

        partnerships.insertMany(List.of(partnership(1, "falun"), partnership(2, "tshwane")));

        assertThat(partnerships.countDocuments()).isEqualTo(2);
    }

    @Test
    void readsOnlyTheDocumentsThatAnIndexOverAnArrayNames() {
        partnerships.createIndex(ascending("participants.municipality"));
        insertMany();

        assertThat(documentsReadFor(eq("participants.municipality", "m-7"))).isEqualTo(10);
        assertThat(documentsReadFor(in("participants.municipality", "m-7", "m-8")))
                .isEqualTo(20);
        assertThat(documentsReadFor(elemMatch("participants", eq("municipality", "m-7"))))
                .isEqualTo(10);
        assertThat(documentsReadFor(and(eq("participants.municipality", "m-7"), gt("number", 500))))
                .isEqualTo(10);
    }

    @Test
    void readsOnlyTheDocumentsThatAnIndexOverAnArrayInAnArrayNames() {
        partnerships.createIndex(ascending("projects.goals"));
        insertMany();

        assertThat(documentsReadFor(eq("projects.goals", 3))).isEqualTo(2 * MANY / 10);
        assertThat(partnerships.find(eq("projects.goals", 3)))
                .allSatisfy(found -> assertThat(
                                found.getList("projects", Document.class).get(0).getList("goals", Integer.class))
                        .contains(3));
    }

    @Test
    void readsOnlyTheDocumentOfAVersionGuard() {
        insertMany();

        assertThat(documentsReadFor(new Document("_id", "p-5").append("version", 0L)))
                .isEqualTo(1);
        assertThat(documentsReadFor(in("_id", "p-5", "p-6", "none"))).isEqualTo(2);
    }

    @Test
    void readsThroughTheIndexThatNamesFewest() {
        partnerships.createIndex(ascending("status"));
        partnerships.createIndex(ascending("participants.municipality"));
        insertMany();

        assertThat(documentsReadFor(new Document("status", "ACTIVE").append("participants.municipality", "m-7")))
                .isEqualTo(10);
    }

    @Test
    void narrowsACompoundIndexByAllItsKeys() {
        partnerships.createIndex(ascending("status", "number"));
        insertMany();

        assertThat(documentsReadFor(new Document("status", "ACTIVE").append("number", 5)))
                .isEqualTo(1);
        assertThat(documentsReadFor(new Document("status", "ENDED"))).isZero();
    }

    @Test
    void keepsAnIndexInStepWithUpdatesAndDeletes() {
        partnerships.createIndex(ascending("participants.municipality"));
        insertMany();

        partnerships.updateMany(
                eq("participants.municipality", "m-7"), Updates.set("participants", participants("moved")));
        partnerships.deleteMany(eq("participants.municipality", "m-8"));

        assertThat(partnerships.find(in("participants.municipality", "m-7", "m-8")))
                .isEmpty();
        assertThat(documentsReadFor(eq("participants.municipality", "moved"))).isEqualTo(10);
        assertThat(entriesOf("participants.municipality_1")).isEqualTo(2L * (MANY - 10));
    }

    @Test
    void indexesTheDocumentsThatAreThereAlready() {
        insertMany();

        partnerships.createIndex(ascending("participants.municipality"));

        assertThat(documentsReadFor(eq("participants.municipality", "m-7"))).isEqualTo(10);
    }

    @Test
    void dropsTheIndexesOfOneCollectionAlone() {
        MongoCollection<Document> others = client.getDatabase("partnerships").getCollection("others");
        partnerships.createIndex(ascending("slug"));
        others.createIndex(ascending("slug"));

        partnerships.dropIndexes();

        assertThat(partnerships.listIndexes()).hasSize(1);
        assertThat(others.listIndexes()).hasSize(2);
    }

    @Test
    void handsOutALargeResultInBatches() {
        insertMany();

        assertThat(partnerships.find()).hasSize(MANY);
        assertThat(partnerships.find().batchSize(7)).hasSize(MANY);
        assertThat(documentsReadFor(new Document(), 10)).isLessThan(MANY / 2);
    }

    @Test
    void sortsSkipsAndLimits() {
        insertMany();

        var page = partnerships.find().sort(Sorts.descending("number")).skip(2).limit(3);

        assertThat(page.map(document -> document.getInteger("number"))).containsExactly(MANY - 3, MANY - 4, MANY - 5);
    }

    @Test
    void streamsAllDocumentsInTheOrderOfTheirIdentifiers() {
        insertMany();
        var before = mongo.documentsRead();
        var first = partnerships.find().sort(Sorts.ascending("_id")).batchSize(10);

        assertThat(first.map(document -> document.getString("_id")).into(new ArrayList<>()))
                .startsWith("p-0", "p-1", "p-10", "p-100", "p-101")
                .hasSize(MANY)
                .isSorted();
        assertThat(mongo.documentsRead() - before).isEqualTo(MANY);
    }

    @Test
    void keepsDatabasesApartThatShareThePrefixOfTheirNames() {
        insertMany();
        client.getDatabase("part").getCollection("partnerships").insertOne(partnership(1, "falun"));

        client.getDatabase("part").drop();

        assertThat(partnerships.countDocuments()).isEqualTo(MANY);
    }

    @Test
    void refusesWhatItWouldIgnore() {
        var swedish = Collation.builder().locale("sv").build();

        assertThatThrownBy(() -> partnerships.find().collation(swedish).first())
                .isInstanceOf(MongoCommandException.class)
                .hasMessageContaining("does not support collation");
        assertThatThrownBy(() -> partnerships.createIndex(new Document("title", "text")))
                .hasMessageContaining("does not support an index of kind text");
        assertThatThrownBy(() -> partnerships.createIndex(
                        ascending("slug"), new IndexOptions().partialFilterExpression(eq("status", "ACTIVE"))))
                .hasMessageContaining("does not support partialFilterExpression");
    }

    private static String password(EmbeddedMongo server) {
        return String.valueOf(new ConnectionString(server.connectionString()).getPassword());
    }

    private void insertMany() {
        partnerships.insertMany(IntStream.range(0, MANY)
                .mapToObj(i -> partnership(i, "m-" + i % (MANY / 10)))
                .toList());
    }

    private long documentsReadFor(Bson filter) {
        return documentsReadFor(filter, MANY);
    }

    private long documentsReadFor(Bson filter, int limit) {
        long before = mongo.documentsRead();
        partnerships.find(filter).limit(limit).batchSize(MANY).into(new ArrayList<>());
        return mongo.documentsRead() - before;
    }

    private long entriesOf(String index) {
        return client.getDatabase("partnerships")
                .runCommand(new Document("validate", "partnerships"))
                .get("keysPerIndex", Document.class)
                .getLong(index);
    }

    private static ReplaceOneModel<Document> upsert(Document document) {
        return new ReplaceOneModel<>(eq("_id", document.get("_id")), document, new ReplaceOptions().upsert(true));
    }

    private static Document partnership(int number, String municipality) {
        return new Document("_id", "p-" + number)
                .append("version", 0L)
                .append("slug", "slug-" + number)
                .append("number", number)
                .append("status", "ACTIVE")
                .append("participants", participants(municipality))
                .append("projects", List.of(new Document("goals", List.of(number % 10, (number + 1) % 10))));
    }

    private static List<Document> participants(String municipality) {
        return List.of(
                new Document("municipality", municipality).append("role", "SWEDISH_PARTNER"),
                new Document("municipality", "the-other").append("role", "INTERNATIONAL_PARTNER"));
    }
}
