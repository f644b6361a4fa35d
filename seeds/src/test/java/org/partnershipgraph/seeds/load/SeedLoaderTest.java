package org.partnershipgraph.seeds.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.partnershipgraph.catalog.StandardKinds;
import org.partnershipgraph.kind.Kind;
import org.partnershipgraph.seeding.LoadedSeed;
import org.partnershipgraph.seeds.dataset.DataSet;
import org.partnershipgraph.seeds.dataset.SmallDataSet;
import org.partnershipgraph.seeds.load.LoadReport.Counts;
import org.partnershipgraph.store.Stores;
import org.partnershipgraph.text.LocalizedText;
import org.partnershipgraph.vocabulary.Country;

class SeedLoaderTest {

    /** Two countries, three municipalities and one record of each other kind. */
    private static final int RECORDS = 13;

    @TempDir
    Path directory;

    private final SmallDataSet files = new SmallDataSet();
    private final MemoryStore<Country> countries = new MemoryStore<>(Country.class);
    private final MemoryStore<LoadedSeed> loadedSeeds = new MemoryStore<>(LoadedSeed.class);
    private final List<MemoryStore<?>> stores = new ArrayList<>();
    private SeedLoader loader;

    @BeforeEach
    void openStores() {
        StandardKinds.catalog().stored().stream()
                .map(Kind::type)
                .filter(type -> type != Country.class)
                .forEach(type -> stores.add(new MemoryStore<>(type)));
        stores.add(countries);
        stores.add(loadedSeeds);
        loader = new SeedLoader(new Stores(stores));
    }

    @Test
    void loadsTheBundledDataSetAsAWhole() {
        var data = DataSet.read();
        var stores = new ArrayList<MemoryStore<?>>();
        stores.add(new MemoryStore<>(LoadedSeed.class));
        StandardKinds.catalog().stored().forEach(kind -> stores.add(new MemoryStore<>(kind.type())));
        var loader = new SeedLoader(new Stores(stores));
        var size = data.kinds().stream().mapToInt(kind -> data.all(kind).size()).sum();

        assertThat(loader.load(data).total()).isEqualTo(new Counts(size, 0, 0, 0));
        assertThat(loader.load(data).total()).isEqualTo(new Counts(0, 0, size, 0));
    }

    @Test
    void addsEverythingToEmptyStores() {
        var report = load();

        assertThat(report.total()).isEqualTo(new Counts(RECORDS, 0, 0, 0));
        assertThat(report.kinds()).containsEntry("Municipality", new Counts(3, 0, 0, 0));
        assertThat(countries.findById("SE")).map(Country::name).contains(new LocalizedText("Sverige", "Sweden"));
        assertThat(loadedSeeds.count()).isEqualTo(RECORDS);
    }

    @Test
    void reportsInOneLine() {
        assertThat(load())
                .hasToString("13 added, 0 updated, 0 unchanged, 0 kept as editors left them (Country 2, Source 1, "
                        + "Municipality 3, Network 1, ProjectArea 1, Theme 1, GlobalGoal 1, Tag 1, Method 1, "
                        + "Partnership 1)");
    }

    @Test
    void savesNothingTheSecondTime() {
        load();
        var saves = saves();

        assertThat(load().total()).isEqualTo(new Counts(0, 0, RECORDS, 0));
        assertThat(saves()).isEqualTo(saves);
    }

    @Test
    void updatesWhatHasChangedInTheFiles() {
        load();
        files.changing("countries.yaml", "sv: Sydafrika", "sv: Republiken Sydafrika");

        assertThat(load().kinds()).containsEntry("Country", new Counts(0, 1, 1, 0));
        assertThat(southAfrica().name().sv()).isEqualTo("Republiken Sydafrika");
        assertThat(load().total()).isEqualTo(new Counts(0, 0, RECORDS, 0));
    }

    @Test
    void addsWhatIsNewInTheFiles() {
        load();
        files.with("countries.yaml", SmallDataSet.TWO_COUNTRIES + "- {code: XK, name: Kosovo}");

        assertThat(load().kinds()).containsEntry("Country", new Counts(1, 0, 2, 0));
        assertThat(countries.count()).isEqualTo(3);
    }

    @Test
    void leavesWhatIsGoneFromTheFiles() {
        load();
        files.with("tags.yaml", "[]").changing("partnerships/south-africa.yaml", "tags: [youth]", "tags: []");

        assertThat(load().kinds()).containsEntry("Tag", new Counts(0, 0, 0, 0));
        assertThat(countOf("Tag")).isEqualTo(1);
    }

    @Test
    void keepsWhatAnEditorHasChanged() {
        load();
        rename("Rainbow Nation");

        assertThat(load().kinds()).containsEntry("Country", new Counts(0, 0, 1, 1));
        assertThat(southAfrica().name().en()).isEqualTo("Rainbow Nation");
    }

    @Test
    void keepsWhatAnEditorHasChangedWhenTheFilesChangeToo() {
        load();
        rename("Rainbow Nation");
        files.changing("countries.yaml", "sv: Sydafrika", "sv: Republiken Sydafrika");
        load();

        assertThat(load().kinds()).containsEntry("Country", new Counts(0, 0, 1, 1));
        assertThat(southAfrica().name()).isEqualTo(LocalizedText.same("Rainbow Nation"));
    }

    @Test
    void keepsWhatAnEditorHasChangedAfterAnUpdate() {
        load();
        files.changing("countries.yaml", "sv: Sydafrika", "sv: Republiken Sydafrika");
        load();
        rename("Rainbow Nation");
        files.changing("countries.yaml", "sv: Republiken Sydafrika", "sv: Sydafrika");

        assertThat(load().kinds()).containsEntry("Country", new Counts(0, 0, 1, 1));
        assertThat(southAfrica().name().en()).isEqualTo("Rainbow Nation");
    }

    @Test
    void doesNotBringBackWhatAnEditorHasDeleted() {
        load();
        countries.delete("ZA");
        files.changing("countries.yaml", "sv: Sydafrika", "sv: Republiken Sydafrika");

        assertThat(load().kinds()).containsEntry("Country", new Counts(0, 0, 1, 1));
        assertThat(countries.findById("ZA")).isEmpty();
    }

    @Test
    void keepsWhatAnEditorAddedBeforeTheFilesDid() {
        countries.save(new Country("ZA", null, LocalizedText.same("Mzansi"), List.of(), false, null));

        assertThat(load().kinds()).containsEntry("Country", new Counts(1, 0, 0, 1));
        assertThat(southAfrica().name().en()).isEqualTo("Mzansi");
    }

    @Test
    void followsTheFilesAgainOnceAnEditorHasWrittenWhatTheySay() {
        load();
        var seed = southAfrica();
        rename("Rainbow Nation");
        countries.save(RecordVersion.set(Country.class, seed, southAfrica().version()));
        load();
        files.changing("countries.yaml", "sv: Sydafrika", "sv: Republiken Sydafrika");

        assertThat(load().kinds()).containsEntry("Country", new Counts(0, 1, 1, 0));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 7, 12})
    void finishesWhatACrashBetweenNotesInterrupted(int notesSaved) {
        loadedSeeds.crashAfter(notesSaved);
        assertThatThrownBy(this::load).hasMessage("the power has gone");
        loadedSeeds.restart();

        var report = load();

        assertThat(report.total().kept()).isZero();
        assertThat(report.total().added()).isLessThan(RECORDS);
        assertThat(loadedSeeds.count()).isEqualTo(RECORDS);
        assertThat(load().total()).isEqualTo(new Counts(0, 0, RECORDS, 0));
    }

    @Test
    void finishesWhatACrashBetweenRecordsInterrupted() {
        countries.crashAfter(1);
        assertThatThrownBy(this::load).hasMessage("the power has gone");
        countries.restart();

        assertThat(load().total()).isEqualTo(new Counts(RECORDS - 1, 0, 1, 0));
        assertThat(loadedSeeds.count()).isEqualTo(RECORDS);
    }

    @Test
    void finishesAnUpdateThatACrashInterrupted() {
        load();
        files.changing("countries.yaml", "sv: Sydafrika", "sv: Republiken Sydafrika");
        loadedSeeds.crashAfter(0);
        assertThatThrownBy(this::load).hasMessage("the power has gone");
        loadedSeeds.restart();
        load();
        files.changing("countries.yaml", "sv: Republiken Sydafrika", "sv: Sydafrika");

        assertThat(load().kinds()).containsEntry("Country", new Counts(0, 1, 1, 0));
    }

    @Test
    void touchesNothingWhereAStoreIsMissing() {
        var incomplete = new SeedLoader(new Stores(List.of(countries, loadedSeeds)));

        assertThatThrownBy(() -> incomplete.load(files.readIn(directory)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("there is no store for records of the type Source");
        assertThat(countries.count()).isZero();
    }

    @Test
    void remembersTheSameDigestOnEveryMachine() throws NoSuchAlgorithmException {
        load();

        var content = "{\"code\":\"SE\",\"isProgrammeCountry\":false,\"name\":{\"en\":\"Sweden\",\"sv\":\"Sverige\"}}";
        var digest = MessageDigest.getInstance("SHA-256").digest(content.getBytes(StandardCharsets.UTF_8));
        assertThat(loadedSeeds.findById("Country/SE"))
                .contains(new LoadedSeed("Country/SE", 0L, 0, HexFormat.of().formatHex(digest)));
    }

    private LoadReport load() {
        return loader.load(files.readIn(directory));
    }

    private void rename(String name) {
        var country = southAfrica();
        countries.save(new Country(
                country.code(), country.version(), LocalizedText.same(name), country.variants(), true, null));
    }

    private Country southAfrica() {
        return countries.findById("ZA").orElseThrow();
    }

    private long countOf(String kind) {
        return stores.stream()
                .filter(store -> store.type().getSimpleName().equals(kind))
                .mapToLong(MemoryStore::count)
                .sum();
    }

    private int saves() {
        return stores.stream().mapToInt(MemoryStore::saves).sum();
    }
}
