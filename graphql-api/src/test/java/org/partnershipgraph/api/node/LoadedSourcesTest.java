package org.partnershipgraph.api.node;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.partnershipgraph.source.Source;
import org.partnershipgraph.source.SourceKind;
import org.partnershipgraph.text.LocalizedText;

class LoadedSourcesTest {

    private final LoadedSources loaded = new LoadedSources();

    @Test
    void areListedOnceInOrder() {
        loaded.add(Source.KIND, List.of(source(2), source(1)));
        loaded.add(Source.KIND, List.of(source(2)));
        assertThat(loaded.keys()).containsExactly("source-0001", "source-0002");
        assertThat(loaded.isCut()).isFalse();
    }

    @Test
    void areTheFirstWhateverTheOrderOfLoading() {
        var sources = new ArrayList<>(IntStream.range(0, 2 * LoadedSources.LIMIT)
                .mapToObj(LoadedSourcesTest::source)
                .toList());
        Collections.reverse(sources);
        sources.forEach(source -> loaded.add(Source.KIND, List.of(source)));
        assertThat(loaded.keys()).hasSize(LoadedSources.LIMIT).endsWith("source-0499");
        assertThat(loaded.isCut()).isTrue();
    }

    private static Source source(int number) {
        var slug = "source-%04d".formatted(number);
        return new Source(slug, null, LocalizedText.same(slug), SourceKind.ARTICLE, null, null, null, null);
    }
}
