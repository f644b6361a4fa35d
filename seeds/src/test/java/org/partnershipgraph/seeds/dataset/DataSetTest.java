package org.partnershipgraph.seeds.dataset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.partnershipgraph.catalog.KindCatalog;
import org.partnershipgraph.catalog.StandardKinds;
import org.partnershipgraph.kind.Kind;
import org.partnershipgraph.kind.KindDescription;
import org.partnershipgraph.kind.OrderField;
import org.partnershipgraph.municipality.Municipality;
import org.partnershipgraph.network.Network;
import org.partnershipgraph.partnership.Partnership;
import org.partnershipgraph.store.Aggregate;
import org.partnershipgraph.text.LocalizedText;
import org.partnershipgraph.time.PartialDate;
import org.partnershipgraph.time.Period;
import org.partnershipgraph.vocabulary.Country;
import org.partnershipgraph.vocabulary.Method;

class DataSetTest {

    @TempDir
    Path directory;

    @Test
    void takesPlainTextForBothLanguages() {
        var method = read().all(Method.class).get(0);

        assertThat(method.name()).isEqualTo(LocalizedText.same("LUPP"));
    }

    @Test
    void fillsInWhatMayBeLeftOut() {
        var data = read();

        assertThat(data.all(Country.class).get(0))
                .isEqualTo(new Country("SE", null, new LocalizedText("Sverige", "Sweden"), List.of(), false, null));
        assertThat(data.all(Network.class).get(0).period()).isEqualTo(Period.UNKNOWN);
        assertThat(data.all(Partnership.class).get(0).memberships().get(0).period())
                .isNull();
    }

    @Test
    void readsDatesAsExactlyAsTheyAreWritten() {
        var period = read().all(Partnership.class).get(0).projects().get(0).period();

        assertThat(period).isEqualTo(new Period(PartialDate.ofYear(2023), PartialDate.valueOf("2025-12")));
    }

    @Test
    void namesThePartnershipInItsProjects() {
        var project = read().all(Partnership.class).get(0).projects().get(0);

        assertThat(project.key()).isEqualTo("karlskrona-tshwane/schools");
    }

    @Test
    void readsSwedishLettersWhateverThePlatformSpeaks() {
        var before = Locale.getDefault();
        Locale.setDefault(Locale.forLanguageTag("tr-TR"));
        try {
            assertThat(read().all(Municipality.class))
                    .extracting(municipality -> municipality.name().sv())
                    .containsExactly("Tshwane", "Karlskrona", "Växjö");
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void isTheSameInWhateverOrderTheFilesWereWritten() {
        var other = new SmallDataSet();
        var sweden = "- {slug: amal, name: Åmål, kind: MUNICIPALITY, country: SE}";
        var later = "- {slug: ostersund, name: Östersund, kind: MUNICIPALITY, country: SE}";

        var one = new SmallDataSet().with("municipalities/å.yaml", sweden).with("municipalities/ö.yaml", later);
        other.with("municipalities/ö.yaml", later).with("municipalities/å.yaml", sweden);

        assertThat(everything(other.readIn(directory.resolve("other"))))
                .isEqualTo(everything(one.readIn(directory.resolve("one"))))
                .hasSize(15);
    }

    @Test
    void listsTheKindsReferredToBeforeTheOnesThatRefer() {
        assertThat(read().kinds())
                .extracting(Class::getSimpleName)
                .containsSubsequence("Country", "Municipality", "Partnership")
                .containsSubsequence("Source", "Network", "Partnership");
    }

    @Test
    void isReadFromWithinAJar() throws IOException {
        var jar = jarOf(new SmallDataSet().writeTo(directory.resolve("files")), "a jar.jar");

        try (var loader = new URLClassLoader(new URL[] {jar.toUri().toURL()}, null)) {
            var data = BundledData.read(loader, DataSet::read);

            assertThat(data.all(Municipality.class)).hasSize(3);
        }
    }

    @Test
    void hasRecordsOfFurtherKindsFromOtherJars() throws IOException {
        var jar = jarOf(new SmallDataSet().writeTo(directory.resolve("files")), "data.jar");
        var notes = Files.createDirectory(directory.resolve("notes"));
        Files.writeString(notes.resolve("notes.yaml"), "[{slug: first}, {slug: second}]");
        var urls = new URL[] {
            jar.toUri().toURL(), jarOf(notes, "notes.jar").toUri().toURL()
        };
        var kinds = new ArrayList<Kind<?>>(StandardKinds.ALL);
        kinds.add(Note.KIND);

        try (var loader = new URLClassLoader(urls, null)) {
            assertThat(DataSet.read(loader, new KindCatalog(kinds)).all(Note.class))
                    .extracting(Note::slug)
                    .containsExactly("first", "second");
        }
    }

    @Test
    void saysWhereItIsMissedOnTheClassPath() throws IOException {
        try (var nothing = new URLClassLoader(new URL[0], null)) {
            assertThatThrownBy(() -> BundledData.read(nothing, DataSet::read))
                    .hasMessage("there is no data/countries.yaml on the class path: build the module seeds");
        }
    }

    /** A kind that the application does not have by itself. */
    record Note(String slug, @Nullable Long version) implements Aggregate {

        static final Kind<Note> KIND = KindDescription.of(Note.class, "notes").orderedBy(OrderField.KEY);

        @Override
        public String key() {
            return slug;
        }
    }

    private DataSet read() {
        return new SmallDataSet().readIn(directory);
    }

    private static List<? extends Aggregate> everything(DataSet data) {
        return data.kinds().stream().flatMap(kind -> data.all(kind).stream()).toList();
    }

    /** A jar without entries for directories, as some tools write them. */
    private Path jarOf(Path files, String name) throws IOException {
        var jar = directory.resolve(name);
        try (var out = new JarOutputStream(Files.newOutputStream(jar));
                var paths = Files.walk(files)) {
            for (var file : paths.filter(Files::isRegularFile).toList()) {
                out.putNextEntry(new JarEntry("data/" + files.relativize(file)));
                Files.copy(file, out);
            }
        }
        return jar;
    }
}
