package org.partnershipgraph.persistence.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.partnershipgraph.catalog.StandardKinds;
import org.partnershipgraph.kind.OrderField;
import org.partnershipgraph.partnership.Project;
import org.partnershipgraph.persistence.contract.Bare;
import org.partnershipgraph.query.Filter;
import org.partnershipgraph.query.Index.Match;
import org.partnershipgraph.query.Listing;
import org.partnershipgraph.query.Listing.Order;
import org.partnershipgraph.query.Window;
import org.partnershipgraph.text.LocalizedText;
import org.partnershipgraph.text.Slug;

/** A list accepts every cursor that it gave, whatever its items are called and however long their keys are. */
class LongNamesTest {

    private static final int SIZE = 12;
    private static final int LETTERS = 200;
    private static final String SLUG = "s".repeat(Slug.MAX_LENGTH);

    @ParameterizedTest
    @ValueSource(strings = {"å", "ÅÄÖ", "ö", "ẫ", "їґє", "Ў", "ﬃ", "한", "漢", "𐍈", "𝒳é", "' -’ß", "e\u0301\u0323"})
    void keepNoListFromBeingWalked(String letters) throws IOException {
        var random = new Random(letters.hashCode());
        var projects = IntStream.range(0, SIZE)
                .mapToObj(i -> Bare.project("%s-%02d".formatted(SLUG.substring(3), i), SLUG, name(letters, random)))
                .toList();
        try (var index = index(projects)) {
            for (var order : List.of(
                    List.of(Order.by(OrderField.NAME_SV)),
                    List.of(new Order(OrderField.NAME_EN, true), Order.by(OrderField.NAME_SV)),
                    List.of(
                            Order.by(OrderField.NAME_SV),
                            Order.by(OrderField.NAME_EN),
                            Order.by(OrderField.KIND),
                            Order.by(OrderField.START_YEAR),
                            Order.by(OrderField.END_YEAR),
                            Order.by(OrderField.KEY)))) {
                var all = keys(index.find(new Listing(Project.KIND, Filter.all(), order, Window.first(SIZE)))
                        .matches());
                assertThat(all).hasSize(SIZE).doesNotHaveDuplicates();
                assertThat(walk(index, order, false)).isEqualTo(all);
                assertThat(walk(index, order, true)).isEqualTo(all);
            }
        }
    }

    private static List<String> walk(LuceneIndex index, List<Order> order, boolean isFromEnd) {
        var walked = new ArrayList<String>();
        String cursor = null;
        for (int i = 0; i < SIZE; i++) {
            var page = index.find(new Listing(Project.KIND, Filter.all(), order, new Window(1, cursor, isFromEnd)));
            var match = page.matches().get(0);
            walked.add(isFromEnd ? 0 : walked.size(), match.key());
            assertThat(isFromEnd ? page.hasPrevious() : page.hasNext()).isEqualTo(i < SIZE - 1);
            cursor = match.cursor();
        }
        return walked;
    }

    private static List<String> keys(List<Match> matches) {
        return matches.stream().map(Match::key).toList();
    }

    /** Some agree from beginning to end, others differ in the last letter alone. */
    private static LocalizedText name(String letters, Random random) {
        var name = letters.repeat(LETTERS).substring(0, LETTERS - 2);
        return new LocalizedText(name + random.nextInt(3), name + random.nextInt(3));
    }

    private static LuceneIndex index(List<Project> projects) throws IOException {
        var partnership = Bare.partnership(SLUG, projects, "a", "b");
        var index = new LuceneIndex(StandardKinds.catalog());
        index.rebuild(action -> action.accept(partnership));
        return index;
    }
}
