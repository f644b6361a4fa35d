package org.partnershipgraph.persistence.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.partnershipgraph.municipality.Municipality;
import org.partnershipgraph.partnership.Partnership;
import org.partnershipgraph.store.Store;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.OptimisticLockingFailureException;

@OnEveryEngine
class BulkTest {

    private final Engine engine;
    private final Store<Municipality> municipalities;
    private final Store<Partnership> partnerships;

    BulkTest(Engine engine) {
        this.engine = engine;
        municipalities = engine.of(Municipality.class);
        partnerships = engine.of(Partnership.class);
    }

    @BeforeEach
    void startEmpty() {
        engine.clear();
    }

    @Test
    void loadsManyRecordsAtOnce() {
        var many = IntStream.range(0, 1_000)
                .mapToObj(i -> Bare.partnership("a" + i + "-b" + i, "a" + i, "b" + i))
                .toList();
        var saved = partnerships.saveAll(many);
        assertThat(slugs(saved)).isEqualTo(slugs(many));
        assertThat(saved).allMatch(partnership -> Objects.equals(partnership.version(), 0L));
        assertThat(partnerships.count()).isEqualTo(1_000);
        assertSame(partnerships.findAll(), saved);
    }

    @Test
    void findsManyRecordsAtOnce() {
        var saved = municipalities.saveAll(IntStream.range(0, 1_000)
                .mapToObj(i -> Bare.municipality("m" + i))
                .toList());
        var keys = Stream.concat(saved.stream().map(Municipality::key), Stream.of("unknown"));
        assertSame(municipalities.findAllById(keys.toList()), saved);
    }

    @Test
    void savesAnEmptyList() {
        assertThat(municipalities.saveAll(List.of())).isEmpty();
        assertThat(municipalities.count()).isZero();
    }

    @Test
    void savesNewRecordsAndNewVersionsTogether() {
        var falun = municipalities.save(Bare.municipality("falun"));
        var saved = municipalities.saveAll(List.of(Bare.municipality("habo"), falun, Bare.municipality("malmo")));
        assertThat(saved).extracting(Municipality::slug).containsExactly("habo", "falun", "malmo");
        assertThat(saved).extracting(Municipality::version).containsExactly(0L, 1L, 0L);
        assertThat(municipalities.findAll()).containsExactlyInAnyOrderElementsOf(saved);
    }

    @Test
    void rejectsASecondRecordWithTheSameKey() {
        var falun = municipalities.save(Bare.municipality("falun"));
        var more = List.of(Bare.municipality("habo"), Bare.municipality("falun"));
        assertThatExceptionOfType(DataIntegrityViolationException.class).isThrownBy(() -> municipalities.saveAll(more));
        assertThat(municipalities.findById("falun")).contains(falun);
    }

    @Test
    void rejectsTheSameKeyTwiceAmongNewRecords() {
        var twice = List.of(Bare.municipality("falun"), Bare.municipality("falun"));
        assertThatExceptionOfType(DataIntegrityViolationException.class)
                .isThrownBy(() -> municipalities.saveAll(twice));
        assertThat(municipalities.count()).isEqualTo(1);
    }

    @Test
    void rejectsAStaleVersionAmongMany() {
        var first = municipalities.save(Bare.municipality("falun"));
        var second = municipalities.save(first);
        var stale = List.of(Bare.municipality("habo"), first);
        assertThatExceptionOfType(OptimisticLockingFailureException.class)
                .isThrownBy(() -> municipalities.saveAll(stale));
        assertThat(municipalities.findById("falun")).contains(second);
    }

    /** Compares in any order; AssertJ's own comparison is slow. */
    private static void assertSame(List<?> found, List<?> saved) {
        assertThat(found).hasSameSizeAs(saved);
        assertThat(new HashSet<>(found)).isEqualTo(new HashSet<>(saved));
    }

    private static List<String> slugs(List<Partnership> partnerships) {
        return partnerships.stream().map(Partnership::slug).toList();
    }
}
