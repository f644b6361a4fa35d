package org.partnershipgraph.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.partnershipgraph.municipality.Municipality;
import org.partnershipgraph.municipality.MunicipalityKind;
import org.partnershipgraph.source.Claim;
import org.partnershipgraph.source.Source;
import org.partnershipgraph.source.SourceKind;
import org.partnershipgraph.vocabulary.Country;
import org.partnershipgraph.vocabulary.GlobalGoal;
import org.partnershipgraph.vocabulary.Method;
import org.partnershipgraph.vocabulary.ProjectArea;
import org.partnershipgraph.vocabulary.Tag;
import org.partnershipgraph.vocabulary.Theme;

class NamesTest {

    private static final String LONGEST = "y".repeat(Names.MAX_LENGTH);

    @ParameterizedTest
    @MethodSource("records")
    void areOfLimitedLengthInEveryRecord(Consumer<String> record) {
        record.accept(LONGEST);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> record.accept(LONGEST + "y"))
                .withMessage("the name 'yyyyyyyyyyyyyyyyyyyy...' is 1001 characters long, but may be 1000");
    }

    static Stream<Consumer<String>> records() {
        return Stream.of(
                name -> municipality(new LocalizedText(name, null), null, List.of()),
                name -> municipality(new LocalizedText(null, name), null, List.of()),
                name -> municipality(LocalizedText.same("A"), name, List.of()),
                name -> municipality(LocalizedText.same("A"), null, List.of("A", name)),
                name -> new Tag("a", null, LocalizedText.same(name), List.of()),
                name -> new Tag("a", null, LocalizedText.same("A"), List.of(name)),
                name -> new Theme("a", null, LocalizedText.same(name), List.of()),
                name -> new Method("a", null, LocalizedText.same(name), List.of(), null),
                name -> new ProjectArea("a", null, LocalizedText.same(name), List.of()),
                name -> new Country("SE", null, LocalizedText.same(name), List.of(), false, null),
                name -> new GlobalGoal(1, null, LocalizedText.same(name), "#E5243B", List.of()),
                name -> new Source("a", null, LocalizedText.same(name), SourceKind.ARTICLE, null, null, null, null),
                name -> new Claim(name, LocalizedText.same("A"), null));
    }

    @Test
    void mayBeMissing() {
        assertThat(Names.require((String) null)).isNull();
    }

    private static void municipality(LocalizedText name, String officialName, List<String> aliases) {
        new Municipality(
                "a",
                null,
                name,
                officialName,
                MunicipalityKind.MUNICIPALITY,
                "SE",
                null,
                null,
                aliases,
                List.of(),
                null,
                null,
                null,
                List.of());
    }
}
