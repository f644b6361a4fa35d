package org.partnershipgraph.persistence.index.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Keys are made in two ways, as names are plain or not, and are in one order. */
class NameCollationTest {

    private static final String LETTERS = IntStream.concat(
                    IntStream.rangeClosed(' ', '~'), IntStream.rangeClosed('À', 'ſ'))
            .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
            .toString();

    static Stream<NameCollation> alphabets() {
        return Stream.of(NameCollation.swedish(), NameCollation.english());
    }

    @ParameterizedTest
    @MethodSource("alphabets")
    void takesLettersOneByOneForWhatTheyAreTogether(NameCollation alphabet) {
        for (var name : pairs()) {
            assertThat(alphabet.key(name))
                    .as(name)
                    .isEqualTo(SortKey.of(alphabet.collationKey(name).toByteArray())
                            .key());
        }
    }

    @ParameterizedTest
    @MethodSource("alphabets")
    void ordersNamesAsTheCollatorDoes(NameCollation alphabet) {
        var names = names(new Random(1));
        var byKey = new ArrayList<>(names);
        byKey.sort(Comparator.comparing(alphabet::key));
        names.sort(Comparator.comparing(alphabet::collationKey));
        assertThat(byKey).isEqualTo(names);
    }

    @ParameterizedTest
    @MethodSource("alphabets")
    void tellsLongNamesApartByLettersFarBehind(NameCollation alphabet) {
        for (var letters : List.of("ab", "нп")) {
            for (int place : List.of(100, 190)) {
                var start = letters.substring(0, 1).repeat(place);
                var end = letters.substring(0, 1).repeat(10);
                assertThat(alphabet.key(start + letters.charAt(0) + end))
                        .as("%s at %d", letters, place)
                        .isLessThan(alphabet.key(start + letters.charAt(1) + end));
            }
        }
    }

    private static List<String> pairs() {
        return LETTERS.chars()
                .mapToObj(Character::toString)
                .flatMap(one -> "aLnz -'åéÖ"
                        .chars()
                        .mapToObj(Character::toString)
                        .flatMap(other -> Stream.of(one + other, other + one)))
                .toList();
    }

    /** Names that have their beginnings in common, some of them with letters that are not plain. */
    private static List<String> names(Random random) {
        var letters = "aAåÅäbBnńzZ -'іЇ\u0301ß";
        return new ArrayList<>(random.ints(2_000, 0, 6)
                .mapToObj(length -> random.ints(length, 0, letters.length())
                        .mapToObj(letters::charAt)
                        .map(String::valueOf)
                        .reduce("", String::concat))
                .distinct()
                .toList());
    }
}
