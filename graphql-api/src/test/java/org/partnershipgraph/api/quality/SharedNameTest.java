package org.partnershipgraph.api.quality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.partnershipgraph.kind.IndexField;
import org.partnershipgraph.municipality.Municipality;
import org.partnershipgraph.query.Filter;
import org.partnershipgraph.query.Index;
import org.partnershipgraph.query.Index.Count;

class SharedNameTest {

    private final Index index = mock(Index.class);

    @Test
    void namesTheMunicipalitiesThatShareNamesOnce() {
        counts(new Count("SE habo", 2), new Count("SE haabo", 2), new Count("SE falun", 1));
        when(index.keys(eq(Municipality.KIND), any(Filter.class), anyInt())).thenReturn(List.of("b", "a"));
        assertThat(SharedName.all(index))
                .containsExactly(new SharedName(List.of("habo", "haabo"), "SE", 2, List.of("a", "b")));
    }

    @Test
    void countsMoreMunicipalitiesThanItNames() {
        var hundred = IntStream.range(0, 100).mapToObj(i -> "place-" + i).toList();
        counts(new Count("KE place", 150));
        when(index.keys(eq(Municipality.KIND), any(Filter.class), eq(100))).thenReturn(hundred);
        var shared = SharedName.all(index).get(0);
        assertThat(shared.count()).isEqualTo(150);
        assertThat(shared.municipalities()).hasSameElementsAs(hundred);
    }

    @Test
    void looksAtAThousandNamesAndNoMore() {
        counts(IntStream.range(0, 1_200).mapToObj(i -> new Count("SE " + i, 2)).toArray(Count[]::new));
        when(index.keys(eq(Municipality.KIND), any(Filter.class), anyInt()))
                .thenAnswer(query -> List.of(query.getArgument(1).toString(), "b"));
        assertThat(SharedName.all(index)).hasSize(1_000);
        verify(index, times(1_000)).keys(any(), any(), anyInt());
    }

    private void counts(Count... counts) {
        when(index.counts(eq(Municipality.KIND), any(Filter.class), any()))
                .thenReturn(Map.of(IndexField.PLACE_NAME, List.of(counts)));
    }
}
