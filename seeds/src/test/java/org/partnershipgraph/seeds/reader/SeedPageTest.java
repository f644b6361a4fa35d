package org.partnershipgraph.seeds.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.partnershipgraph.partnership.Phase;
import org.partnershipgraph.seeds.dataset.DataSet;
import org.partnershipgraph.seeds.reader.report.AreaOfCooperation;
import org.partnershipgraph.seeds.reader.report.ItemKind;
import org.partnershipgraph.seeds.reader.report.ReadItem;
import org.partnershipgraph.seeds.reader.report.ReadPage;
import org.partnershipgraph.text.Language;

/** The listing of Karlskrona, the page this project started from; read only where it lies beside the project. */
class SeedPageTest {

    private static final String NAME = "karlskrona-listing.txt";
    private static final Path DIRECTORY = Path.of(System.getProperty("seed.pages", "../../shared/seed-pages"));

    private ReadPage page = new ReadPage("", null, List.of(), null, List.of(), null);

    @BeforeEach
    void readPage() throws IOException {
        var file = DIRECTORY.resolve(NAME);
        assumeThat(file).exists();
        var reader = PageReader.of(DataSet.read());
        page = reader.read(NAME, Files.readAllBytes(file));
    }

    @Test
    void holdsSixItemsWithoutProblems() {
        assertThat(page.items())
                .hasSize(6)
                .allSatisfy(item -> assertThat(item.problems()).isEmpty());
        assertThat(page.items())
                .extracting(ReadItem::kind)
                .containsExactly(
                        ItemKind.ARTICLE,
                        ItemKind.ARTICLE,
                        ItemKind.PROJECT,
                        ItemKind.PROJECT,
                        ItemKind.PROJECT,
                        ItemKind.PROJECT);
        assertThat(page.items())
                .extracting(ReadItem::language)
                .containsExactly(Language.SV, Language.SV, Language.EN, Language.EN, Language.EN, Language.EN);
    }

    @Test
    void holdsEightPartnerships() {
        var pairs = new LinkedHashSet<List<String>>();
        page.items().forEach(item -> pairs.addAll(item.pairs()));

        assertThat(pairs)
                .containsExactlyInAnyOrder(
                        List.of("falun", "kolomyia"),
                        List.of("karlskrona", "chortkiv"),
                        List.of("lidingo", "slavuta"),
                        List.of("ronneby", "ternopil"),
                        List.of("umea", "kherson"),
                        List.of("vaxjo", "kalush"),
                        List.of("karlskrona", "saldanha-bay"),
                        List.of("karlskrona", "tshwane"));
    }

    @Test
    void namesTheNetworksAndThePhases() {
        assertThat(page.items())
                .extracting(ReadItem::networks)
                .containsExactly(
                        List.of("democratic-resilience"),
                        List.of("climate-action"),
                        List.of("climate-action"),
                        List.of("democratic-resilience"),
                        List.of(),
                        List.of());
        assertThat(page.items())
                .extracting(ReadItem::phase)
                .containsExactly(null, Phase.INCEPTION, Phase.INCEPTION, null, null, null);
    }

    @Test
    void saysOfThePartnershipWithChortkivWhatTheDataSetHolds() {
        var item = page.items().get(3);

        assertThat(item.projectAreas()).containsExactly("Education");
        assertThat(item.themes()).containsExactly("Participatory democracy, citizen dialogues and budgeting");
        assertThat(item.globalGoals()).containsExactly(16, 4);
        assertThat(item.areasOfCooperation())
                .extracting(AreaOfCooperation::text)
                .containsExactly("Transformative education");
    }

    @Test
    void givesEachPairOfTheArticleItsAreaOfCooperation() {
        assertThat(page.items().get(0).areasOfCooperation())
                .extracting(AreaOfCooperation::projectArea)
                .containsExactly(
                        "Technical Services and Infrastructure",
                        "Education",
                        "Education",
                        "Technical Services and Infrastructure",
                        "Urban planning",
                        "Inclusive leadership and governance");
    }
}
