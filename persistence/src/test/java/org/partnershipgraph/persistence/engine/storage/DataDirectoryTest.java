package org.partnershipgraph.persistence.engine.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.junit.jupiter.api.Assumptions.assumeFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import jdk.jfr.Recording;
import jdk.jfr.consumer.RecordingFile;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.partnershipgraph.persistence.engine.CrashingServer;
import org.partnershipgraph.persistence.engine.EmbeddedMongo;
import org.partnershipgraph.store.StoreException;

class DataDirectoryTest {
    @TempDir
    private Path directory;

    @Test
    void keepsItsDataFromOneRunToTheNext() {
        try (EmbeddedMongo mongo = EmbeddedMongo.in(directory)) {
            withNetworks(mongo, networks -> networks.insertOne(new Document("_id", "climate-action")));
        }
        try (EmbeddedMongo mongo = EmbeddedMongo.in(directory)) {
            withNetworks(mongo, networks -> assertThat(networks.find()).hasSize(1));
        }
    }

    @Test
    void refusesADirectoryThatAServerOfTheSameProcessUses() {
        try (EmbeddedMongo mongo = EmbeddedMongo.in(directory)) {
            assertThat(mongo.connectionString()).isNotEmpty();
            assertThatInUse();
        }
    }

    @Test
    void refusesADirectoryThatAnotherProcessUses() throws IOException, InterruptedException {
        Process server = CrashingServer.start(directory, "partnerships");
        try (BufferedReader lines = server.inputReader()) {
            assertThat(lines.readLine()).endsWith("acknowledged");
            assertThatInUse();
        } finally {
            server.destroyForcibly().waitFor();
        }
        EmbeddedMongo.in(directory).close();
    }

    @Test
    void refusesADirectoryThatCannotBeCreated() throws IOException {
        Path file = Files.createFile(directory.resolve("file"));

        assertThatExceptionOfType(StoreException.class)
                .isThrownBy(() -> EmbeddedMongo.in(file.resolve("data")))
                .withMessageContaining("The data directory " + file.resolve("data") + " cannot be created or written")
                .satisfies(e -> assertThat(e.action()).contains("Make it writable"));
    }

    @Test
    void keepsItsFilesFromOtherUsers() throws IOException {
        assumeTrue(Files.getFileStore(directory).supportsFileAttributeView("posix"), "no permissions here");
        Path data = directory.resolve("new");
        try (EmbeddedMongo mongo = EmbeddedMongo.in(data)) {
            withNetworks(mongo, networks -> networks.insertOne(new Document("_id", "climate-action")));
            assertThat(permissions(data)).isEqualTo("rwx------");
            assertThat(permissions(data.resolve("partnerships.mv"))).isEqualTo("rw-------");
            assertThat(permissions(data.resolve("partnerships.lock"))).isEqualTo("rw-------");
        }
        Files.setPosixFilePermissions(data.resolve("partnerships.mv"), PosixFilePermissions.fromString("rw-r--r--"));
        EmbeddedMongo.in(data).close();
        assertThat(permissions(data.resolve("partnerships.mv"))).isEqualTo("rw-------");
    }

    private static String permissions(Path path) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
    }

    /** As where the process was killed while it made the database. */
    @Test
    void makesADatabaseAnewThatWasNeverFinished() throws IOException {
        Path unfinished = Files.createFile(directory.resolve("partnerships.mv.new"));
        try (EmbeddedMongo mongo = EmbeddedMongo.in(directory)) {
            withNetworks(mongo, networks -> networks.insertOne(new Document("_id", "climate-action")));
        }
        assertThat(unfinished).doesNotExist();
        try (EmbeddedMongo mongo = EmbeddedMongo.in(directory)) {
            withNetworks(mongo, networks -> assertThat(networks.find()).hasSize(1));
        }
    }

    /** As where the disk that the link leads to is not mounted yet. */
    @Test
    void refusesALinkThatLeadsNowhereAndLeavesItAsItIs() throws IOException {
        Path elsewhere = directory.resolve("disk").resolve("partnerships.mv");
        Path link = Files.createSymbolicLink(directory.resolve("partnerships.mv"), elsewhere);

        assertThatExceptionOfType(StoreException.class)
                .isThrownBy(() -> EmbeddedMongo.in(directory))
                .withMessage("The database " + link + " is a link to a file that does not exist")
                .satisfies(e -> assertThat(e.action()).contains("Nothing was changed", "Mount the disk"));
        assertThat(Files.readSymbolicLink(link)).isEqualTo(elsewhere);
        assertThat(directory.resolve("partnerships.mv.new")).doesNotExist();
    }

    @Test
    void followsALinkToTheDatabase() throws IOException {
        Path disk = Files.createDirectory(directory.resolve("disk"));
        EmbeddedMongo.in(disk).close();
        Path link = Files.createSymbolicLink(directory.resolve("partnerships.mv"), disk.resolve("partnerships.mv"));
        try (EmbeddedMongo mongo = EmbeddedMongo.in(directory)) {
            withNetworks(mongo, networks -> networks.insertOne(new Document("_id", "climate-action")));
        }
        assertThat(link).isSymbolicLink();
        try (EmbeddedMongo mongo = EmbeddedMongo.in(disk)) {
            withNetworks(mongo, networks -> assertThat(networks.find()).hasSize(1));
        }
    }

    @Test
    void replacesNoFileThatCameMeanwhile() throws IOException {
        Path file = Files.writeString(directory.resolve("partnerships.mv"), "of somebody else");

        assertThatExceptionOfType(FileAlreadyExistsException.class).isThrownBy(() -> StoreFile.create(file, ""));
        assertThat(file).hasContent("of somebody else");
    }

    @Test
    void makesNoDatabaseInPlaceOfOneThatIsGone() throws IOException {
        Path file = directory.resolve("partnerships.mv");
        try (DataDirectory data = DataDirectory.lock(directory)) {
            data.open(Function.identity()).close();
            Files.delete(file);

            assertThatExceptionOfType(StoreException.class)
                    .isThrownBy(() -> data.reopen(Function.identity()))
                    .withMessage("The database " + file + " cannot be opened: it no longer exists");
        }
        assertThat(file).doesNotExist();
    }

    /** Without that a power cut takes the name of the file, or its directory, and all that was acknowledged with it. */
    @Test
    void forcesTheNamesThatLeadToANewDatabaseToDisk() throws IOException {
        assumeTrue(File.separatorChar == '/', "directories cannot be forced to disk here");
        Path data = directory.toRealPath().resolve("new").resolve("data");

        List<Path> forced = forcedToDisk(() -> EmbeddedMongo.in(data).close());

        assertThat(forced).contains(data, data.getParent(), directory.toRealPath());
    }

    private List<Path> forcedToDisk(Runnable action) throws IOException {
        Path events = directory.resolve("events.jfr");
        try (Recording recording = new Recording()) {
            recording.enable("jdk.FileForce").withoutThreshold();
            recording.start();
            action.run();
            recording.stop();
            recording.dump(events);
        }
        return RecordingFile.readAllEvents(events).stream()
                .map(event -> Path.of(event.getString("path")))
                .toList();
    }

    /** Whoever runs this test, the kernel lets nobody create a file there. */
    @Test
    void refusesADirectoryThatNobodyMayWriteTo() {
        Path directory = Path.of("/proc/self");
        assumeTrue(Files.isDirectory(directory), "there is no such directory here");
        assertThatMayNotBeWritten(directory);
        assertThatMayNotBeWritten(directory.resolve("data"));
    }

    @Test
    void refusesADirectoryWithoutPermissionToWrite() throws IOException {
        assumeTrue(Files.getFileStore(directory).supportsFileAttributeView("posix"), "no permissions here");
        Path locked = Files.createDirectory(directory.resolve("locked"));
        Files.setPosixFilePermissions(locked, PosixFilePermissions.fromString("r-xr-xr-x"));
        if (Files.isWritable(locked)) {
            System.out.println("Skipped: whoever runs this test may write to every directory, permitted or not");
        }
        assumeFalse(Files.isWritable(locked));
        assertThatMayNotBeWritten(locked);
    }

    private static void assertThatMayNotBeWritten(Path directory) {
        assertThatExceptionOfType(StoreException.class)
                .isThrownBy(() -> EmbeddedMongo.in(directory))
                .withMessageContaining("The data directory " + directory + " cannot be created or written: ")
                .satisfies(e -> assertThat(e.getMessage()).hasLineCount(1))
                .satisfies(e -> assertThat(e.action()).contains("Make it writable", "PARTNERSHIPS_DATA_DIR"));
    }

    @Test
    void leavesADamagedDatabaseAsItIs() throws IOException {
        byte[] damaged = new byte[100_000];
        Arrays.fill(damaged, (byte) 7);
        Path file = Files.write(directory.resolve("partnerships.mv"), damaged);

        assertThatExceptionOfType(StoreException.class)
                .isThrownBy(() -> EmbeddedMongo.in(directory))
                .withMessageContaining("The database " + file + " cannot be opened")
                .satisfies(e -> assertThat(e.action()).contains("Nothing was changed"));
        assertThat(file).hasBinaryContent(damaged);
    }

    @Test
    void leavesATornDatabaseAsItIs() throws IOException {
        try (EmbeddedMongo mongo = EmbeddedMongo.in(directory)) {
            withNetworks(mongo, networks -> networks.insertOne(new Document("_id", "climate-action")));
        }
        Path file = directory.resolve("partnerships.mv");
        byte[] torn = Files.readAllBytes(file);
        Arrays.fill(torn, 8_192, torn.length, (byte) 0);
        Files.write(file, torn);

        assertThatExceptionOfType(StoreException.class)
                .isThrownBy(() -> EmbeddedMongo.in(directory))
                .withMessageContaining("The database " + file + " cannot be opened");
        assertThat(file).hasBinaryContent(torn);
    }

    private void assertThatInUse() {
        assertThatExceptionOfType(StoreException.class)
                .isThrownBy(() -> EmbeddedMongo.in(directory))
                .withMessageContaining("The data directory " + directory + " is in use by another server or command")
                .satisfies(e -> assertThat(e.action()).contains("Stop it", "PARTNERSHIPS_DATA_DIR"));
    }

    private static void withNetworks(EmbeddedMongo mongo, Consumer<MongoCollection<Document>> action) {
        try (MongoClient client = MongoClients.create(mongo.connectionString())) {
            action.accept(client.getDatabase("partnerships").getCollection("networks"));
        }
    }
}
