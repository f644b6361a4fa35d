package org.partnershipgraph.people;

import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.partnershipgraph.text.LocalizedText;

class PersonTest {

    @ParameterizedTest
    @ValueSource(strings = {"", " \t"})
    void rejectsPersonWithoutAName(String name) {
        var role = new LocalizedText("borgmästare", "mayor");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Person(name, role, null, null))
                .withMessage("a person needs a name");
    }
}
