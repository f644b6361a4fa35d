package org.partnershipgraph.persistence.engine.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import de.bwaldvogel.mongo.bson.Decimal128;
import de.bwaldvogel.mongo.bson.Document;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.h2.mvstore.MVMap;
import org.h2.mvstore.MVStore;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Entries that change without the map's knowledge, as on a failing disk while the server runs. */
class CheckedMapTest {

    private static final byte[] FALUN = {1, 2, 3};

    private final MVStore store = StoreFile.inMemory();
    private final MVMap<Object, StoredValue> raw = store.openMap(
            "documents",
            new MVMap.Builder<Object, StoredValue>().keyType(new KeyDataType()).valueType(new StoredValueDataType()));
    private final CheckedMap map = new CheckedMap("municipality", raw, new AtomicLong());

    @BeforeEach
    void fill() {
        map.put("falun", FALUN);
        map.put("lund", new byte[] {4});
        map.put("boda", new byte[] {5});
        map.put("lund", new byte[] {6});
        map.remove("boda");
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void findsNothingInAnIntactMap() {
        assertThat(map.findDamage()).isEmpty();
        assertThat(map.get("falun")).isEqualTo(FALUN);
    }

    @Test
    void findsNumbersThatAreEqualUnderTheSameKeyAndIntact() {
        var numbers = List.<Object>of(1, 1L, 1.0, Decimal128.ONE, new Document("a", 1), new Document("a", 1.0));
        for (var written : numbers) {
            map.put(written, FALUN);
            assertThat(map.findDamage()).isEmpty();
            for (var read : numbers) {
                assertThat(map.get(read)).isIn(null, FALUN);
            }
            assertThat(map.get(written)).isEqualTo(FALUN);
        }
        assertThat(map.size()).isEqualTo(4);
        map.remove(1.0);
        assertThat(map.contains(1)).isFalse();
        assertThat(map.findDamage()).isEmpty();
    }

    @Test
    void findsNothingInAnIndexOfEqualNumbers() {
        map.put(List.of(1, "falun"), FALUN);
        map.put(List.of(1.0, "falun"), FALUN);
        assertThat(map.size()).isEqualTo(3);
        assertThat(map.findDamage()).isEmpty();
    }

    @Test
    void namesAnEntryWithOtherBytes() {
        raw.put("falun", new StoredValue(new byte[] {1, 2, 4}, raw.get("falun").checksum()));
        assertThat(map.findDamage()).containsExactly("municipality falun");
        assertThatExceptionOfType(DamageException.class)
                .isThrownBy(() -> map.get("falun"))
                .withMessageContaining("municipality falun");
        assertThatExceptionOfType(DamageException.class).isThrownBy(() -> map.entriesAfter(null, 10));
        assertThat(map.get("lund")).containsExactly(6);
    }

    @Test
    void namesAnEntryUnderAnotherKey() {
        raw.put("mora", raw.remove("falun"));
        assertThat(map.findDamage()).containsExactly("municipality mora");
    }

    @Test
    void findsAMissingEntry() {
        raw.remove("falun");
        assertThat(map.findDamage()).containsExactly("municipality has lost entries");
    }

    @Test
    void findsAnEntryOfAnEarlierVersion() {
        raw.put("lund", StoredValue.of("lund", new byte[] {4}));
        assertThat(map.findDamage()).containsExactly("municipality has lost entries");
    }
}
