package org.partnershipgraph.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.partnershipgraph.municipality.Municipality;
import org.partnershipgraph.municipality.MunicipalityKind;
import org.partnershipgraph.partnership.Participant;
import org.partnershipgraph.partnership.Partnership;
import org.partnershipgraph.query.Window;
import org.partnershipgraph.search.Search;
import org.partnershipgraph.search.Search.SearchMatch;
import org.partnershipgraph.search.SearchQuery;
import org.partnershipgraph.store.Stores;
import org.springframework.beans.factory.annotation.Autowired;

/** Every partner of the real data is found by its name: as far as it is typed, in the genitive, with a letter more. */
@RunningApi
class PartnerNamesTest {

    private static final int SHORTEST = 3;

    /** These begin names of other kinds as well, or are words of names and titles. */
    private static final Set<String> OTHER_WORDS = Set.of("Chi", "For", "Mal", "Man");

    /** A company bears the name of its city, and comes as close to what is misspelt of it. */
    private static final Set<String> WITH_NAMESAKE = Set.of("chisinau");

    /** Lund with a letter more is Lundazi with some less. */
    private static final String BEGINS_ANOTHER = "Lunda";

    @Autowired
    private Search search;

    @Autowired
    private Stores stores;

    @Test
    void comesBeforeWhatIsNoPartnerAsFarAsItIsTyped() {
        assertThat(texts(
                        PartnerNamesTest::beginnings,
                        (partner, found) -> found.get(0).kind() == Municipality.KIND))
                .filteredOn(text -> !OTHER_WORDS.contains(text))
                .isEmpty();
    }

    @Test
    void isAmongTheFirstHundredAsFarAsItIsTyped() {
        assertThat(texts(
                        PartnerNamesTest::beginnings,
                        (partner, found) -> found.stream().anyMatch(match -> isOf(partner, match))))
                .filteredOn(text -> !OTHER_WORDS.contains(text))
                .isEmpty();
    }

    @Test
    void isFirstInTheGenitive() {
        assertThat(texts(name -> name.matches(".*[sxz]") ? Stream.of() : Stream.of(name + "s"), this::isFirst))
                .isEmpty();
    }

    @Test
    void isFirstWithALetterMore() {
        assertThat(texts(name -> Stream.of("a", "e", "i", "o").map(letter -> name + letter), this::isFirst))
                .filteredOn(text -> !text.equals(BEGINS_ANOTHER))
                .isEmpty();
    }

    @Test
    void isFirstWhereItIsCalledAMunicipality() {
        assertThat(texts(
                        name -> Stream.of(name + " municipality", "Municipality of " + name, name + " kommun"),
                        (partner, found) -> partner.kind() != MunicipalityKind.MUNICIPALITY || isFirst(partner, found)))
                .isEmpty();
    }

    /** The texts made of the partners' names whose answer is not as expected. */
    private List<String> texts(
            Function<String, Stream<String>> made, BiPredicate<Municipality, List<SearchMatch>> expected) {
        return partners()
                .flatMap(partner -> made.apply(partner.name().en())
                        .filter(text -> !expected.test(partner, find(text)))
                        .map(String::strip))
                .toList();
    }

    private static Stream<String> beginnings(String name) {
        return IntStream.rangeClosed(SHORTEST, name.length()).mapToObj(end -> name.substring(0, end));
    }

    private boolean isFirst(Municipality partner, List<SearchMatch> found) {
        int best = WITH_NAMESAKE.contains(partner.slug()) ? 2 : 1;
        return found.stream().limit(best).anyMatch(match -> isOf(partner, match));
    }

    private static boolean isOf(Municipality partner, SearchMatch match) {
        return match.kind() == Municipality.KIND && match.key().equals(partner.slug());
    }

    private Stream<Municipality> partners() {
        var taking = stores.of(Partnership.class).findAll().stream()
                .flatMap(partnership -> partnership.participants().stream())
                .map(Participant::municipality)
                .collect(Collectors.toSet());
        assertThat(taking).hasSizeGreaterThan(100);
        return stores.of(Municipality.class).findAllById(taking).stream();
    }

    private List<SearchMatch> find(String text) {
        return search.find(new SearchQuery(text, null, Window.first(100))).matches();
    }
}
