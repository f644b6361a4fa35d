package org.partnershipgraph.seeds.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.partnershipgraph.seeds.dataset.DataSet;
import org.partnershipgraph.seeds.reader.report.ReadItem;
import org.partnershipgraph.seeds.reader.report.ReadPartner;

/** Listings of random items with the names of the real register and unknown ones among them. */
class GeneratedPagesTest {

    private static final int ITEMS = 40;
    private static final DataSet DATA = DataSet.read();
    private static final PageReader READER = PageReader.of(DATA);

    private int right;
    private int total;
    private final List<String> differences = new ArrayList<>();

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 5, 8, 13, 21, 34, 55, 89})
    void areReadRightButForOneFacetValueInTwoHundred(long seed) {
        var text = new StringBuilder("Samarbetsland: Alla\n\n");
        var written = write(text, seed);

        var read = READER.read("listing-" + seed, text.toString()).items();

        assertThat(read).hasSameSizeAs(written);
        for (int i = 0; i < written.size(); i++) {
            compare(written.get(i), read.get(i));
        }
        assertThat(right / (double) total).as(String.join("\n", differences)).isGreaterThanOrEqualTo(0.995);
    }

    @ParameterizedTest
    @ValueSource(longs = {144, 233, 377, 610, 987})
    void neverHaveAnUnknownPartnerAttached(long seed) {
        var text = new StringBuilder();
        var written = write(text, seed);

        var read = READER.read("listing-" + seed, text.toString()).items();

        for (int i = 0; i < written.size(); i++) {
            assertThat(slugs(read.get(i).swedishPartners()))
                    .isSubsetOf(known(written.get(i).swedish()));
            assertThat(slugs(read.get(i).internationalPartners()))
                    .isSubsetOf(known(written.get(i).foreign()));
        }
    }

    private static List<PageGenerator.Item> write(StringBuilder text, long seed) {
        var generator = new PageGenerator(DATA, seed);
        var written = new ArrayList<PageGenerator.Item>();
        for (int i = 0; i < ITEMS; i++) {
            written.add(generator.write(text));
        }
        return written;
    }

    private void compare(PageGenerator.Item written, ReadItem read) {
        count(written.areas(), read.projectAreas());
        count(written.themes(), read.themes());
        count(written.goals(), read.globalGoals());
        count(written.tags(), read.tags());
        count(written.swedish(), names(read.swedishPartners()));
        count(written.foreign(), names(read.internationalPartners()));
    }

    private void count(Collection<?> written, Collection<?> read) {
        var missed = new ArrayList<Object>(written);
        missed.removeAll(read);
        var wrong = new ArrayList<Object>(read);
        wrong.removeAll(written);
        right += written.size() - missed.size();
        total += written.size() + wrong.size();
        if (!missed.isEmpty() || !wrong.isEmpty()) {
            differences.add("missed " + missed + ", wrong " + wrong);
        }
    }

    private static List<PageGenerator.Name> names(List<ReadPartner> partners) {
        return partners.stream()
                .map(partner -> new PageGenerator.Name(partner.text(), partner.slug() == null ? "" : partner.slug()))
                .toList();
    }

    private static List<String> slugs(List<ReadPartner> partners) {
        return names(partners).stream()
                .map(PageGenerator.Name::slug)
                .filter(slug -> !slug.isEmpty())
                .toList();
    }

    private static List<String> known(List<PageGenerator.Name> names) {
        return names.stream().map(PageGenerator.Name::slug).toList();
    }
}
