package org.partnershipgraph.persistence.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.bson.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.partnershipgraph.municipality.Municipality;
import org.partnershipgraph.municipality.MunicipalityKind;
import org.partnershipgraph.municipality.Seat;
import org.partnershipgraph.persistence.generated.GeneratedGraph;
import org.partnershipgraph.store.Aggregate;
import org.partnershipgraph.store.UnreadableRecordException;
import org.partnershipgraph.vocabulary.Country;
import org.springframework.data.mongodb.core.convert.MappingMongoConverter;

class RecordConverterTest {

    private MappingMongoConverter converter;

    @BeforeEach
    void make() {
        var store = new StoreAutoConfiguration();
        var conversions = store.mongoCustomConversions();
        converter = store.mappingMongoConverter(store.mongoMappingContext(conversions), conversions);
        converter.afterPropertiesSet();
    }

    @Test
    void readsWhatItHasWritten() {
        var graph = new GeneratedGraph(500);
        assertThat(graph.partnerships()).allSatisfy(this::assertReadAsWritten);
        assertThat(graph.municipalities()).allSatisfy(this::assertReadAsWritten);
    }

    @Test
    void ignoresUnknownFields() {
        var document = town().append("revision", 7L).append("mayor", new Document("name", "Ada"));
        assertThat(read(document).slug()).isEqualTo("lund");
    }

    @Test
    void readsMissingFieldsAsNullOrDefault() {
        assertThat(read(town()).seat()).isNull();
        var country = new Document("_id", "SE").append("name", text("Sverige")).append("variants", List.of());
        assertThat(converter.read(Country.class, country).isProgrammeCountry()).isFalse();
    }

    @Test
    void rejectsAMissingNumber() {
        var seat = new Document("name", "Lund").append("latitude", 55.7);
        assertThatThrownBy(() -> read(town().append("seat", seat))).hasMessageContaining("it has no longitude");
    }

    @Test
    void convertsNumbersOfAnotherKind() {
        var seat = new Document("name", "Lund")
                .append("geonameId", 2693678L)
                .append("latitude", 55)
                .append("longitude", 13);
        assertThat(read(town().append("seat", seat)).seat()).isEqualTo(new Seat("Lund", 2693678, 55.0, 13.0));
    }

    @Test
    void reportsThePathOfAnUnreadableValue() {
        assertRejected(town().append("kind", "CIRCLE"), "kind: CIRCLE is none of ");
        assertRejected(town().append("aliases", "Lunden"), "aliases: ");
        assertRejected(town().append("name", "Lund"), "name: ");
        assertRejected(
                town().append("seat", new Document("name", "Lund").append("latitude", "north")), "seat: latitude: ");
    }

    @Test
    void rejectsADocumentWithoutARequiredField() {
        var town = town();
        town.remove("name");
        assertRejected(town, "it has no name");
        assertRejected(town().append("county", new Document("code", "20")), "county: it has no name");
    }

    @Test
    void reportsTheReasonWhyTheRecordRejectsAValue() {
        assertRejected(town().append("_id", "Not A Slug"), "Not A Slug");
    }

    private void assertReadAsWritten(Aggregate written) {
        var document = new Document();
        converter.write(written, document);
        assertThat((Object) converter.read(written.getClass(), document)).isEqualTo(written);
    }

    private Municipality read(Document document) {
        return converter.read(Municipality.class, document);
    }

    private void assertRejected(Document document, String message) {
        assertThatThrownBy(() -> read(document))
                .isInstanceOf(UnreadableRecordException.class)
                .hasMessageContaining(message);
    }

    private static Document town() {
        return new Document("_id", "lund")
                .append("name", text("Lund"))
                .append("kind", MunicipalityKind.values()[0].name())
                .append("country", "SE")
                .append("aliases", List.of())
                .append("misspellings", List.of())
                .append("sources", List.of());
    }

    private static Document text(String swedish) {
        return new Document("sv", swedish);
    }
}
