package org.partnershipgraph.api.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.partnershipgraph.api.PartnershipGraph;
import org.partnershipgraph.municipality.Municipality;
import org.partnershipgraph.persistence.engine.EmbeddedMongo;
import org.partnershipgraph.seeding.LoadedSeed;
import org.partnershipgraph.store.Stores;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;

class ArchiveCommandsTest {

    @TempDir
    private static Path full;

    private static long records;

    @TempDir
    private Path directory;

    private final PrintStream standardOutput = System.out;
    private final PrintStream standardError = System.err;
    private final ByteArrayOutputStream results = new ByteArrayOutputStream();
    private final ByteArrayOutputStream errors = new ByteArrayOutputStream();

    /** The real data set with a name that an editor has changed and a municipality that one has deleted. */
    @BeforeAll
    static void fill() {
        try (var server = server(full)) {
            var template = server.getBean(MongoTemplate.class);
            template.updateFirst(
                    named("falun"), new Update().set("name.en", "Edited").inc("version", 1), "municipality");
            template.remove(named("boden"), "municipality");
            records = server.getBean(Stores.class).of(Municipality.class).count();
        }
    }

    @BeforeEach
    void capture() {
        System.setOut(new PrintStream(results, true, StandardCharsets.UTF_8));
        System.setErr(new PrintStream(errors, true, StandardCharsets.UTF_8));
    }

    @AfterEach
    void release() {
        System.setOut(standardOutput);
        System.setErr(standardError);
        System.clearProperty("partnerships.data-dir");
        System.clearProperty("spring.mongodb.uri");
    }

    @Test
    void movesAStoreWithWhatEditorsHaveDone() {
        var file = directory.resolve("partnerships.gz");
        assertThat(run(full, "export-archive", file.toString())).isZero();
        assertThat(printed())
                .startsWith("Exported ")
                .contains("municipality " + records, "loadedSeed ", file.toString());
        assertThat(run(directory.resolve("other"), "import-archive", file.toString()))
                .isZero();
        assertThat(printed()).contains("Imported ").hasLineCount(2);
        var again = directory.resolve("again.gz");
        assertThat(run(directory.resolve("other"), "export-archive", again.toString()))
                .isZero();
        assertThat(again).hasSameBinaryContentAs(file);

        try (var server = server(directory.resolve("other"))) {
            var municipalities = server.getBean(Stores.class).of(Municipality.class);
            assertThat(municipalities.count()).isEqualTo(records);
            assertThat(municipalities.findById("falun").orElseThrow().name().en())
                    .isEqualTo("Edited");
        }
    }

    @Test
    void movesAStoreToAServer() {
        var file = directory.resolve("partnerships.gz");
        var again = directory.resolve("again.gz");
        assertThat(run(full, "export-archive", file.toString())).isZero();
        try (var server = EmbeddedMongo.inMemory()) {
            System.setProperty("spring.mongodb.uri", server.connectionString());
            assertThat(Commands.run(new String[] {"import-archive", file.toString()}))
                    .isZero();
            assertThat(Commands.run(new String[] {"export-archive", again.toString()}))
                    .isZero();
        }
        assertThat(again).hasSameBinaryContentAs(file);
    }

    @Test
    void leavesTheDataSetToTheServer() {
        var file = directory.resolve("partnerships.gz");
        var empty = directory.resolve("empty");
        EmbeddedMongo.in(empty).close();
        assertThat(run(empty, "export-archive", file.toString())).isEqualTo(1);
        assertThat(told()).contains("The database is empty");
        assertThat(file).doesNotExist();
    }

    @Test
    void saysWhatToDoWhereAServerUsesTheDirectory() {
        var file = directory.resolve("partnerships.gz");
        try (var server = server(full)) {
            assertThat(server.getBean(Stores.class).of(LoadedSeed.class).count())
                    .isPositive();
            assertThat(run(full, "export-archive", file.toString())).isEqualTo(1);
        }
        assertThat(told())
                .contains("The data directory " + full + " is in use", "Stop")
                .hasLineCount(2);
        assertThat(file).doesNotExist();
    }

    @Test
    void overwritesNothingAndReplacesNothingUnlessToldTo() throws IOException {
        var file = Files.writeString(directory.resolve("partnerships.gz"), "precious");
        assertThat(run(full, "export-archive", file.toString())).isEqualTo(1);
        assertThat(told()).contains("exists", "--force");
        assertThat(file).hasContent("precious");
        assertThat(run(full, "export-archive", "--force", file.toString())).isZero();

        var other = directory.resolve("other");
        assertThat(run(other, "import-archive", file.toString())).isZero();
        assertThat(run(other, "import-archive", file.toString())).isEqualTo(1);
        assertThat(told()).contains("has records", "--replace");
        assertThat(run(other, "import-archive", "--replace", file.toString())).isZero();
    }

    @Test
    void refusesAFileThatIsNoArchive() throws IOException {
        var data = directory.resolve("data");
        assertThat(run(data, "import-archive", directory.resolve("nothing.gz").toString()))
                .isEqualTo(1);
        assertThat(told()).contains("There is no file");
        assertThat(data).doesNotExist();
        var text = Files.writeString(directory.resolve("text.gz"), "A text");
        assertThat(run(data, "import-archive", text.toString())).isEqualTo(1);
        assertThat(told()).contains("is not an archive of Partnership Graph");
        assertThat(data).doesNotExist();
        assertThat(printed()).isEmpty();
    }

    @Test
    void makesNoDatabaseForADamagedArchive() throws IOException {
        var data = directory.resolve("data");
        var file = directory.resolve("partnerships.gz");
        assertThat(run(full, "export-archive", file.toString())).isZero();
        var bytes = Files.readAllBytes(file);
        var half = Files.write(directory.resolve("half.gz"), Arrays.copyOf(bytes, bytes.length / 2));
        assertThat(run(data, "import-archive", half.toString())).isEqualTo(1);
        assertThat(told()).contains("is damaged or incomplete").doesNotContain("\tat ");
        assertThat(data).doesNotExist();
    }

    @Test
    void bringsADamagedDatabaseBackFromAnArchive() throws IOException {
        var file = directory.resolve("partnerships.gz");
        var damaged = Files.createDirectory(directory.resolve("damaged"));
        assertThat(run(full, "export-archive", file.toString())).isZero();
        Files.write(
                damaged.resolve("partnerships.mv"),
                withFlippedBit(Files.readAllBytes(full.resolve("partnerships.mv")), "Karlskrona"));

        assertThat(run(damaged, "export-archive", directory.resolve("no.gz").toString()))
                .isEqualTo(1);
        assertThat(run(damaged, "import-archive", file.toString())).isEqualTo(1);
        assertThat(told()).contains("it is damaged: municipality karlskrona", "import-archive --replace");
        assertThat(run(damaged, "import-archive", "--replace", file.toString())).isZero();

        var again = directory.resolve("again.gz");
        assertThat(run(damaged, "export-archive", again.toString())).isZero();
        assertThat(again).hasSameBinaryContentAs(file);
        assertThat(damaged).isDirectoryContaining("glob:**partnerships.mv.damaged-*");
    }

    @Test
    void leavesADamagedDatabaseAloneIfTheArchiveIsOfALaterFormat() throws IOException {
        var file = directory.resolve("partnerships.gz");
        assertThat(run(full, "export-archive", file.toString())).isZero();
        var later = withText(file, "\"format\": 1, \"revision\"", "\"format\": 99, \"revision\"");
        var damaged = Files.createDirectory(directory.resolve("damaged"));
        var database = Files.writeString(damaged.resolve("partnerships.mv"), "nonsense".repeat(2_000));

        assertThat(run(damaged, "import-archive", "--replace", later.toString()))
                .isEqualTo(1);
        assertThat(told()).contains("A later version of the application wrote the archive " + later);
        assertThat(damaged).isDirectoryNotContaining(path -> !path.equals(database));
        assertThat(database).hasContent("nonsense".repeat(2_000));
    }

    private Path withText(Path archive, String original, String altered) throws IOException {
        var changed = directory.resolve("changed.gz");
        try (var content = new GZIPInputStream(Files.newInputStream(archive));
                var target = new GZIPOutputStream(Files.newOutputStream(changed))) {
            var text = new String(content.readAllBytes(), StandardCharsets.UTF_8);
            assertThat(text).contains(original);
            target.write(text.replace(original, altered).getBytes(StandardCharsets.UTF_8));
        }
        return changed;
    }

    /** The text is damaged wherever it occurs. */
    private static byte[] withFlippedBit(byte[] bytes, String text) {
        var content = new String(bytes, StandardCharsets.ISO_8859_1);
        for (int place = content.indexOf(text); place >= 0; place = content.indexOf(text, place + 1)) {
            bytes[place] ^= 1;
        }
        return bytes;
    }

    @Test
    void exportsNothingFromADirectoryWithoutADatabaseAndCreatesNoneThere() {
        var mistyped = directory.resolve("dtaa");
        var file = directory.resolve("partnerships.gz");
        assertThat(run(mistyped, "export-archive", file.toString())).isEqualTo(1);
        assertThat(run(directory, "export-archive", file.toString())).isEqualTo(1);
        assertThat(told())
                .contains("There is no database in the directory " + mistyped, "PARTNERSHIPS_DATA_DIR")
                .doesNotContain("\tat ");
        assertThat(directory).isEmptyDirectory();
    }

    @Test
    void refusesADatabaseInMemory() {
        var file = directory.resolve("partnerships.gz");
        assertThat(run(Path.of(":memory:"), "export-archive", file.toString())).isEqualTo(1);
        assertThat(told()).contains("A database in memory is empty");
        assertThat(printed()).isEmpty();
    }

    @Test
    void saysThatAServerDoesNotAnswerWithoutItsPassword() {
        System.setProperty("spring.mongodb.uri", "mongodb://anna:geheim@127.0.0.1:1/partnerships");
        assertThat(Commands.run(new String[] {
                    "export-archive", directory.resolve("a.gz").toString()
                }))
                .isEqualTo(1);
        assertThat(told())
                .contains("The database server at 127.0.0.1:1 does not answer")
                .doesNotContain("geheim", "\tat ");
        assertThat(printed()).isEmpty();
    }

    @Test
    void wantsOneFile() {
        assertThat(Commands.run(new String[] {"export-archive"})).isEqualTo(2);
        assertThat(Commands.run(new String[] {"import-archive", "a.gz", "b.gz"}))
                .isEqualTo(2);
        assertThat(printed()).isEmpty();
    }

    private static int run(Path data, String... arguments) {
        System.setProperty("partnerships.data-dir", data.toString());
        return Commands.run(arguments);
    }

    private String printed() {
        return results.toString(StandardCharsets.UTF_8);
    }

    private String told() {
        return errors.toString(StandardCharsets.UTF_8);
    }

    private static Query named(String slug) {
        return new Query(Criteria.where("_id").is(slug));
    }

    private static ConfigurableApplicationContext server(Path data) {
        return new SpringApplicationBuilder(PartnershipGraph.class)
                .run("--server.port=0", "--server.address=127.0.0.1", "--partnerships.data-dir=" + data);
    }
}
