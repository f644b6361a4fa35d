package org.partnershipgraph.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.partnershipgraph.kind.IndexField;
import org.partnershipgraph.kind.Kind;
import org.partnershipgraph.kind.KindDescription;
import org.partnershipgraph.kind.OrderField;
import org.partnershipgraph.municipality.Municipality;
import org.partnershipgraph.store.Aggregate;
import org.partnershipgraph.vocabulary.Country;

class KindCatalogTest {

    private static final List<Kind<?>> STANDARD = StandardKinds.ALL;

    @ParameterizedTest
    @FieldSource("STANDARD")
    void findsEveryKindByTypeNameAndId(Kind<?> kind) {
        var catalog = StandardKinds.catalog();
        assertThat(catalog.of(kind.type())).isSameAs(kind);
        assertThat(catalog.named(kind.typeName())).contains(kind);
        assertThat(catalog.withId(kind.toString())).isSameAs(kind);
    }

    @Test
    void storesEveryKindAfterThoseItRefersTo() {
        var catalog = StandardKinds.catalog();
        var stored = catalog.stored();
        assertThat(stored)
                .allSatisfy(kind -> assertThat(kind.references().stream().map(catalog::linkedBy))
                        .filteredOn(referred -> referred != kind)
                        .allSatisfy(
                                referred -> assertThat(stored.indexOf(referred)).isLessThan(stored.indexOf(kind))));
    }

    @Test
    void rejectsTwoKindsOfOneName() {
        var other = describe().orderedBy(OrderField.KEY);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new KindCatalog(List.of(describe().orderedBy(OrderField.KEY), other)))
                .withMessage("there are two kinds called Note");
    }

    @Test
    void rejectsALinkToAnUnknownKind() {
        var note = describe().links(IndexField.COUNTRY, Note::country).orderedBy(OrderField.KEY);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new KindCatalog(List.of(note)))
                .withMessage("COUNTRY does not link to a known kind");
        assertThat(new KindCatalog(List.of(note, Country.KIND)).all()).hasSize(2);
    }

    @Test
    void rejectsATieByAFieldThatTheKindLacks() {
        var note = describe().tiedBy(IndexField.COUNTRY).orderedBy(OrderField.KEY);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new KindCatalog(List.of(note, Country.KIND)))
                .withMessage("NOTE is tied by a field that it does not have");
    }

    @Test
    void rejectsAReferenceByAFieldThatIsNoLink() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> describe().links(IndexField.PHASE, Note::country))
                .withMessage("PHASE is not a link");
    }

    @Test
    void knowsNoKindThatItWasNotGiven() {
        var catalog = new KindCatalog(List.of(Country.KIND));
        assertThat(catalog.describes(Municipality.class)).isFalse();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> catalog.of(Municipality.class))
                .withMessageContaining("has no description");
    }

    private static KindDescription<Note> describe() {
        return KindDescription.of(Note.class, "notes");
    }

    record Note(String slug, @Nullable Long version, String country) implements Aggregate {

        @Override
        public String key() {
            return slug;
        }
    }
}
