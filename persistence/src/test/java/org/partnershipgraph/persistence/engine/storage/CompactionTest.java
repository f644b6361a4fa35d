package org.partnershipgraph.persistence.engine.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.h2.mvstore.MVMap;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.type.ByteArrayDataType;
import org.h2.mvstore.type.StringDataType;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CompactionTest {
    private static final int DOCUMENTS = 4_000;
    private static final int SIZE = 2_000;
    private static final int COMMITS = 3_000;
    private static final int MOST_STEPS = 100;

    private final Random random = new Random(5);
    private final Map<String, byte[]> expected = new TreeMap<>();
    private MVStore store;
    private MVMap<String, byte[]> documents;
    private Compaction compaction;

    @BeforeEach
    void open(@TempDir Path directory) {
        store = StoreFile.open(directory.resolve("partnerships.mv").toString());
        documents = store.openMap(
                "documents",
                new MVMap.Builder<String, byte[]>()
                        .keyType(StringDataType.INSTANCE)
                        .valueType(ByteArrayDataType.INSTANCE));
        compaction = new Compaction(store);
        for (int i = 0; i < DOCUMENTS; i++) {
            put(i);
        }
        store.commit();
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void keepsTheFileWithinAFewTimesItsDataWhileItIsWritten() {
        for (int commit = 0; commit < COMMITS; commit++) {
            commitAChange();
            if (compaction.isDue(false)) {
                compaction.step(false);
            }
        }

        assertThat(fileSize()).isLessThan(4L * DOCUMENTS * SIZE);
        assertThatNothingIsLost();
    }

    @Test
    void cutsTheFileToLessThanTwiceItsDataWhenNobodyWrites() {
        for (int commit = 0; commit < COMMITS; commit++) {
            commitAChange();
        }
        long grown = fileSize();

        int steps = 0;
        while (compaction.isDue(true) && steps < MOST_STEPS) {
            compaction.step(true);
            steps++;
        }

        assertThat(steps).isLessThan(MOST_STEPS);
        assertThat(fileSize()).isLessThan(2L * DOCUMENTS * SIZE).isLessThan(grown);
        assertThatNothingIsLost();
    }

    private void commitAChange() {
        put(random.nextInt(DOCUMENTS));
        store.commit();
    }

    private void put(int number) {
        byte[] bytes = new byte[SIZE];
        random.nextBytes(bytes);
        documents.put("p-" + number, bytes);
        expected.put("p-" + number, bytes);
    }

    private void assertThatNothingIsLost() {
        assertThat(documents).hasSameSizeAs(expected);
        expected.forEach((id, bytes) -> assertThat(documents.get(id)).isEqualTo(bytes));
    }

    private long fileSize() {
        return store.getFileStore().size();
    }
}
