package org.partnershipgraph.persistence.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.partnershipgraph.municipality.Municipality;
import org.partnershipgraph.store.Aggregate;
import org.partnershipgraph.store.Store;
import org.partnershipgraph.text.LocalizedText;
import org.partnershipgraph.text.Slug;
import org.partnershipgraph.vocabulary.GlobalGoal;

@OnEveryEngine
class LookupTest {

    private final Engine engine;
    private final Store<Municipality> municipalities;

    LookupTest(Engine engine) {
        this.engine = engine;
        municipalities = engine.of(Municipality.class);
    }

    @BeforeEach
    void startEmpty() {
        engine.clear();
    }

    @ParameterizedTest
    @MethodSource("org.partnershipgraph.persistence.contract.Whole#ofEachKind")
    void findsRecordsOfEachKindByTheirKeys(Aggregate record) {
        var store = engine.storeOf(record);
        var saved = store.save(record);
        assertThat(store.findById(record.key())).contains(saved);
        assertThat(store.findAllById(List.of(record.key()))).containsExactly(saved);
    }

    @ParameterizedTest
    @MethodSource("org.partnershipgraph.persistence.contract.Whole#ofEachKind")
    void findsNothingUnderUnknownKeys(Aggregate record) {
        var store = engine.storeOf(record);
        store.save(record);
        for (var key : List.of("unknown", "", "7", "017", "17.0", "xk", "TLOKWE", "$ne", "{\"$ne\":null}", "å\u0000")) {
            assertThat(store.findById(key)).as("'%s'", key).isEmpty();
            assertThat(store.findAllById(List.of(key))).as("'%s'", key).isEmpty();
        }
    }

    @Test
    void ignoresUnknownKeysAmongMany() {
        var falun = municipalities.save(Bare.municipality("falun"));
        var habo = municipalities.save(Bare.municipality("habo"));
        municipalities.save(Bare.municipality("malmo"));
        assertThat(municipalities.findAllById(List.of("habo", "unknown", "falun")))
                .containsExactlyInAnyOrder(falun, habo);
    }

    @Test
    void findsARecordOnceIfItsKeyIsGivenTwice() {
        var falun = municipalities.save(Bare.municipality("falun"));
        assertThat(municipalities.findAllById(List.of("falun", "falun"))).containsExactly(falun);
    }

    @Test
    void findsNothingWithoutKeys() {
        municipalities.save(Bare.municipality("falun"));
        assertThat(municipalities.findAllById(List.of())).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"deadbeefdeadbeefdeadbeef", "000000000000000000000001", "123456789012", "null", "true"})
    void findsKeysThatLookLikeOtherValues(String slug) {
        var saved = municipalities.save(Bare.municipality(slug));
        assertThat(municipalities.findById(slug)).contains(saved);
        assertThat(municipalities.findAllById(List.of(slug))).containsExactly(saved);
    }

    @Test
    void findsTheLongestKeys() {
        var saved = municipalities.save(Bare.municipality("a".repeat(Slug.MAX_LENGTH)));
        assertThat(municipalities.findById("a".repeat(Slug.MAX_LENGTH))).contains(saved);
        assertThat(municipalities.findById("a".repeat(Slug.MAX_LENGTH - 1))).isEmpty();
    }

    @Test
    void findsGoalsByTheDigitsOfTheirNumbers() {
        var goals = engine.of(GlobalGoal.class);
        var saved = goals.saveAll(IntStream.rangeClosed(1, 17)
                .mapToObj(number -> new GlobalGoal(number, null, LocalizedText.same("Goal"), "#C5192D", List.of()))
                .toList());
        assertThat(goals.findById("7")).contains(saved.get(6));
        assertThat(goals.findAllById(List.of("17", "1", "18"))).containsExactlyInAnyOrder(saved.get(0), saved.get(16));
        assertThat(goals.findAll()).containsExactlyInAnyOrderElementsOf(saved);
    }
}
