package org.partnershipgraph.persistence.document.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.partnershipgraph.persistence.RunningStore.municipality;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.assertj.core.api.ThrowableAssertAlternative;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.partnershipgraph.archive.Archive;
import org.partnershipgraph.archive.ArchiveException;
import org.partnershipgraph.archive.ArchiveFiles;
import org.partnershipgraph.change.Changes;
import org.partnershipgraph.municipality.Municipality;
import org.partnershipgraph.persistence.RunningStore;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Query;

/** What is written, and that nothing else is taken in. */
class ArchiveFileTest {

    @TempDir
    private Path directory = Path.of("");

    private RunningStore store;
    private Archive archive;
    private Path file;

    @BeforeEach
    void export() {
        store = RunningStore.inMemory();
        archive = store.get(Archive.class);
        file = directory.resolve("partnerships.gz");
        store.of(Municipality.class)
                .saveAll(IntStream.range(0, 50)
                        .mapToObj(i -> municipality("town-" + i, "Åby " + i))
                        .toList());
        archive.exportTo(file, false);
        store.get(MongoTemplate.class).remove(new Query(), Municipality.class);
    }

    @AfterEach
    void stop() {
        store.close();
    }

    @Test
    void isLinesOfJsonBehindOneThatSaysWhatFollows() throws IOException {
        var lines = lines(file);
        assertThat(lines).hasSize(51);
        assertThat(Document.parse(lines.get(0)))
                .containsEntry("partnershipGraphArchive", 1)
                .containsEntry("format", 1)
                .containsEntry("records", new Document("municipality", 50L));
        assertThat(lines.get(1)).startsWith("{\"kind\": \"municipality\", \"record\": {\"_id\": \"town-0\"");
        assertThat(lines.get(1)).contains("Åby 0");
    }

    @Test
    void overwritesNothingUnlessToldTo() throws IOException {
        var precious = Files.writeString(directory.resolve("precious.gz"), "precious");
        archive.importFrom(file, false);
        assertThatExceptionOfType(ArchiveException.class)
                .isThrownBy(() -> archive.exportTo(precious, false))
                .satisfies(refusal -> assertThat(refusal.action()).contains("--force"));
        assertThat(precious).hasContent("precious");
        archive.exportTo(precious, true);
        assertThat(lines(precious)).hasSize(51);
        assertThat(directory).isDirectoryNotContaining("glob:**.part");
    }

    @Test
    void refusesADirectoryThatIsNotThere() {
        archive.importFrom(file, false);
        assertThatExceptionOfType(ArchiveException.class)
                .isThrownBy(() -> archive.exportTo(directory.resolve("new/a.gz"), false))
                .withMessageContaining("There is no directory");
    }

    @Test
    void refusesAFileCutShortAnywhere() throws IOException {
        var bytes = Files.readAllBytes(file);
        for (int length = 0; length < bytes.length; length += 13) {
            Files.write(file, Arrays.copyOf(bytes, length));
            assertRefused();
        }
    }

    @Test
    void refusesAFileWithAnyByteChanged() throws IOException {
        var bytes = Files.readAllBytes(file);
        var random = new Random(11);
        for (int i = 0; i < 300; i++) {
            var damaged = bytes.clone();
            // The first ten bytes of either part say nothing of the content, such as a time that is never set.
            var place = 10 + random.nextInt(bytes.length - 10);
            damaged[place] ^= (byte) (1 + random.nextInt(255));
            Files.write(file, damaged);
            assertUnchangedOrWhole();
        }
    }

    @Test
    void refusesWhatIsNoArchive() throws IOException {
        var header = lines(file).get(0);
        Files.writeString(file, "A text");
        assertRefused().withMessageContaining("is not an archive");
        write("{\"a\": 1}");
        assertRefused().withMessageContaining("is not an archive");
        write("[");
        assertRefused().withMessageContaining("is not an archive");
        write(header.replaceFirst("(\"revision\": [^0-9]+)([0-9])", "$1-$2"));
        assertRefused().withMessageContaining("is not an archive");
        Files.delete(file);
        assertRefused().withMessageContaining("There is no file");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    "partnershipGraphArchive": 1 | "partnershipGraphArchive": 2 | A later version
                    "format": 1, "revision"      | "format": 2, "revision"      | A later version
                    "kind": "municipality"       | "kind": "planet"             | planet
                    "kind": "CITY"               | "kind": "CIRCLE"             | checksum
                    "_id": "town-1"              | "_id": "town-0"              | checksum
                    "town-49"                    | "town-4"                     | checksum
                    Åby 7                        | Åby 8                        | checksum
                    "kind": "MUNICIPALITY"       | "kind": "CIRCLE"             | cannot be read
                    "name":                      | "label":                      | it has no name
                    {"kind": "municipality"      | ["kind": "municipality"      | not a record
                    """)
    void refusesWhatDoesNotHold(String original, String altered, String reason) throws IOException {
        var text = String.join("\n", lines(file));
        if (!text.contains(original)) {
            text = text.replace("\"Åby 8\"", "\"Åby 9\"");
        }
        write(text.replace(original, altered));
        assertRefused().withMessageContaining(reason);
    }

    @Test
    void refusesAnArchiveWithoutRecords() throws IOException {
        var none = HexFormat.of().formatHex(sha256(new byte[0]));
        var header = lines(file).get(0);
        write(header.replaceFirst("\\{\"municipality\"[^}]*\\}+(?=, \"sha256)", "{}")
                .replaceFirst("\"sha256\": \"[0-9a-f]*", "\"sha256\": \"" + none));
        assertRefused().withMessageContaining("holds no records");
    }

    @Test
    void saysWhichRevisionTheStoreHasAfterwards() {
        var first = archive.importFrom(file, true);
        assertThat(store.get(Changes.class).revision()).isEqualTo(first.revision());
        var second = archive.importFrom(file, true);
        assertThat(second.revision().number()).isGreaterThan(first.revision().number());
        assertThat(store.get(Changes.class).revision()).isEqualTo(second.revision());
    }

    @Test
    void refusesARecordMoreOrLess() throws IOException {
        var lines = lines(file);
        write(String.join("\n", lines.subList(0, 50)));
        assertRefused().withMessageContaining("checksum");
    }

    private ThrowableAssertAlternative<ArchiveException> assertRefused() {
        assertThatExceptionOfType(ArchiveException.class)
                .isThrownBy(() -> store.get(ArchiveFiles.class).requireReadable(file));
        var refusal =
                assertThatExceptionOfType(ArchiveException.class).isThrownBy(() -> archive.importFrom(file, true));
        assertThat(store.of(Municipality.class).count()).isZero();
        archive.requireComplete();
        return refusal;
    }

    /** A byte may say nothing of the content; then the content is whole. */
    private void assertUnchangedOrWhole() throws IOException {
        try {
            archive.importFrom(file, true);
            assertThat(store.of(Municipality.class).count()).isEqualTo(50);
            store.get(MongoTemplate.class).remove(new Query(), Municipality.class);
        } catch (ArchiveException e) {
            assertThat(store.of(Municipality.class).count()).isZero();
        }
        archive.requireComplete();
    }

    private static List<String> lines(Path file) throws IOException {
        try (var content = new GZIPInputStream(new ByteArrayInputStream(Files.readAllBytes(file)))) {
            return new String(content.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
        }
    }

    private static byte[] sha256(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private void write(String text) throws IOException {
        try (OutputStream content = new GZIPOutputStream(Files.newOutputStream(file))) {
            content.write((text + "\n").getBytes(StandardCharsets.UTF_8));
        }
    }
}
