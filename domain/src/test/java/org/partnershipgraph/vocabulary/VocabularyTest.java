package org.partnershipgraph.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.partnershipgraph.text.LocalizedText;

class VocabularyTest {

    private static final LocalizedText NAME = LocalizedText.same("A name");

    @Test
    void hasSeventeenGlobalGoals() {
        assertThat(IntStream.rangeClosed(1, 17).mapToObj(number -> goal(number, "#C5192D")))
                .extracting(GlobalGoal::key)
                .startsWith("1")
                .endsWith("17");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 18, -1, Integer.MIN_VALUE})
    void rejectsGoalOutsideTheAgenda(int number) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> goal(number, "#C5192D"))
                .withMessage("a global goal is 1 to 17, not " + number);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "red", "C5192D", "#c5192d", "#C5192", "#C5192DD"})
    void rejectsColourOfAnotherForm(String colour) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> goal(1, colour))
                .withMessageContaining("is not a colour such as");
    }

    @ParameterizedTest
    @ValueSource(strings = {"SE", "UA", "XK"})
    void knowsCountriesByTwoCapitals(String code) {
        assertThat(country(code).key()).isEqualTo(code);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "S", "se", "SWE", "ÅÄ", "S1", "SE "})
    void rejectsCountryCodeOfAnotherForm(String code) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> country(code))
                .withMessageContaining("is not a country code");
    }

    @ParameterizedTest
    @MethodSource("terms")
    void knowsTermsByTheirSlugs(Function<String, Term> term) {
        assertThat(term.apply("human-rights").key()).isEqualTo("human-rights");
        assertThatIllegalArgumentException().isThrownBy(() -> term.apply("Human rights"));
    }

    private static Stream<Named<Function<String, Term>>> terms() {
        return Stream.of(
                Named.of("project area", slug -> new ProjectArea(slug, null, NAME, List.of())),
                Named.of("theme", slug -> new Theme(slug, null, NAME, List.of())),
                Named.of("tag", slug -> new Tag(slug, null, NAME, List.of())),
                Named.of("method", slug -> new Method(slug, null, NAME, List.of(), null)));
    }

    private static GlobalGoal goal(int number, String colour) {
        return new GlobalGoal(number, null, NAME, colour, List.of());
    }

    private static Country country(String code) {
        return new Country(code, null, NAME, List.of(), true, null);
    }
}
