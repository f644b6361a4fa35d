package org.partnershipgraph.persistence.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.partnershipgraph.municipality.Municipality;
import org.partnershipgraph.store.Aggregate;
import org.partnershipgraph.store.Store;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Query;

@OnEveryEngine
class SavingTest {

    private final Engine engine;
    private final Store<Municipality> municipalities;

    SavingTest(Engine engine) {
        this.engine = engine;
        municipalities = engine.of(Municipality.class);
    }

    @BeforeEach
    void startEmpty() {
        engine.clear();
    }

    @ParameterizedTest
    @MethodSource("records")
    void returnsWhatWasSaved(Aggregate record) {
        var store = engine.storeOf(record);
        var saved = store.save(record);
        assertThat(saved).usingRecursiveComparison().ignoringFields("version").isEqualTo(record);
        assertThat(store.findById(record.key())).contains(saved);
        assertThat(store.findAll()).containsExactly(saved);
        assertThat(store.count()).isEqualTo(1);
    }

    @ParameterizedTest
    @MethodSource("records")
    void countsTheVersionsOfARecord(Aggregate record) {
        var store = engine.storeOf(record);
        var first = store.save(record);
        var second = store.save(first);
        assertThat(record.version()).isNull();
        assertThat(first.version()).isZero();
        assertThat(second.version()).isEqualTo(1);
        assertThat(store.findById(record.key())).contains(second);
        assertThat(store.count()).isEqualTo(1);
    }

    @ParameterizedTest
    @MethodSource("records")
    void rejectsAStaleVersion(Aggregate record) {
        var store = engine.storeOf(record);
        var first = store.save(record);
        var second = store.save(first);
        assertThatExceptionOfType(OptimisticLockingFailureException.class).isThrownBy(() -> store.save(first));
        assertThat(store.findById(record.key())).contains(second);
    }

    @ParameterizedTest
    @MethodSource("records")
    void rejectsASecondRecordWithTheSameKey(Aggregate record) {
        var store = engine.storeOf(record);
        var first = store.save(record);
        assertThatExceptionOfType(DataIntegrityViolationException.class).isThrownBy(() -> store.save(record));
        assertThat(store.findAll()).containsExactly(first);
    }

    @Test
    void rejectsANewVersionOfADeletedRecord() {
        var saved = municipalities.save(Bare.municipality("falun"));
        engine.get(MongoTemplate.class).remove(new Query(), saved.getClass());
        assertThatExceptionOfType(OptimisticLockingFailureException.class).isThrownBy(() -> municipalities.save(saved));
        assertThat(municipalities.count()).isZero();
    }

    @Test
    void acceptsANewRecordWithTheKeyOfADeletedOne() {
        var saved = municipalities.save(Bare.municipality("falun"));
        engine.get(MongoTemplate.class).remove(new Query(), saved.getClass());
        assertThat(municipalities.save(Bare.municipality("falun"))).isEqualTo(saved);
    }

    private static Stream<Aggregate> records() {
        return Stream.concat(Whole.ofEachKind(), Bare.ofEachKindWithOptionalParts());
    }
}
