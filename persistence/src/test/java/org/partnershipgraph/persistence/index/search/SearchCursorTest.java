package org.partnershipgraph.persistence.index.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.partnershipgraph.kind.Kind;
import org.partnershipgraph.municipality.Municipality;
import org.partnershipgraph.partnership.Project;
import org.partnershipgraph.persistence.BadCursors;
import org.partnershipgraph.persistence.RunningStore;
import org.partnershipgraph.query.BadCursorException;
import org.partnershipgraph.query.Window;
import org.partnershipgraph.search.Search;
import org.partnershipgraph.search.Search.SearchMatch;
import org.partnershipgraph.search.Search.SearchMatches;
import org.partnershipgraph.search.SearchQuery;

class SearchCursorTest {

    private static final int SIZE = 5;

    private static RunningStore store;

    @BeforeAll
    static void fill() {
        store = RunningStore.inMemory();
        var municipalities = store.of(Municipality.class);
        IntStream.range(0, SIZE)
                .forEach(i -> municipalities.save(RunningStore.municipality("karls-" + i, "Karls " + i)));
    }

    @AfterAll
    static void close() {
        store.close();
    }

    @Test
    void leadsOn() {
        var all = find("karls", null, null).matches();
        var page = find("karls", null, all.get(1).cursor());
        assertThat(page.matches()).isEqualTo(all.subList(2, SIZE));
        assertThat(page.hasPrevious()).isTrue();
        assertThat(find("karls", null, null).hasPrevious()).isFalse();
    }

    @ParameterizedTest
    @FieldSource("org.partnershipgraph.persistence.BadCursors#GARBLED")
    void isRefusedWhereNoSearchGaveIt(String garbled) {
        assertRefused("karls", null, garbled);
    }

    @Test
    void isRefusedWhereAPlaceIsInvented() {
        var place = ByteBuffer.allocate(32)
                .putInt("karls ".hashCode())
                .putFloat(700)
                .putDouble(1);
        assertRefused(
                "karls",
                null,
                BadCursors.text(place.put("whatever$ne".getBytes(StandardCharsets.UTF_8))
                        .array()));
    }

    @Test
    void isRefusedWhereItsEndIsMissing() {
        BadCursors.withoutEnd(cursor()).forEach(cursor -> assertRefused("karls", null, cursor));
    }

    @Test
    void isRefusedWhereSomethingFollows() {
        BadCursors.withMore(cursor()).forEach(cursor -> assertRefused("karls", null, cursor));
    }

    @Test
    void isRefusedWhereAByteIsChanged() {
        BadCursors.withAByteChanged(cursor()).forEach(cursor -> assertRefused("karls", null, cursor));
    }

    @Test
    void isRefusedByAnotherSearch() {
        assertRefused("karl", null, cursor());
        assertRefused("karls", Set.of(Municipality.KIND), cursor());
        assertRefused("karls", Set.of(), cursor());
    }

    @Test
    void isRefusedWhereOtherKindsAreAskedFor() {
        var ofMunicipalities = cursor(Set.of(Municipality.KIND));
        assertRefused("karls", Set.of(Project.KIND), ofMunicipalities);
        assertRefused("karls", Set.of(Municipality.KIND, Project.KIND), ofMunicipalities);
        var ofBoth = cursor(Set.of(Project.KIND, Municipality.KIND));
        assertRefused("karls", Set.of(Municipality.KIND), ofBoth);
        assertThat(find("karls", Set.of(Municipality.KIND, Project.KIND), ofBoth)
                        .matches())
                .hasSize(SIZE - 1);
    }

    private static void assertRefused(String text, Set<Kind<?>> kinds, String cursor) {
        assertThatExceptionOfType(BadCursorException.class)
                .as("'%s'", cursor)
                .isThrownBy(() -> find(text, kinds, cursor));
    }

    private static String cursor() {
        return cursor(null);
    }

    private static String cursor(Set<Kind<?>> kinds) {
        return find("karls", kinds, null).matches().stream()
                .map(SearchMatch::cursor)
                .findFirst()
                .orElseThrow();
    }

    private static SearchMatches find(String text, Set<Kind<?>> kinds, String cursor) {
        return store.get(Search.class).find(new SearchQuery(text, kinds, new Window(SIZE, cursor, false)));
    }
}
