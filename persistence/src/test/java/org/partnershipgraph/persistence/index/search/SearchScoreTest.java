package org.partnershipgraph.persistence.index.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.partnershipgraph.municipality.Municipality;
import org.partnershipgraph.persistence.RunningStore;
import org.partnershipgraph.persistence.index.lucene.TextClass;
import org.partnershipgraph.query.Window;
import org.partnershipgraph.search.Search;
import org.partnershipgraph.search.SearchQuery;

/** A name is worth as much as the best way in which it matches. */
class SearchScoreTest {

    private static final Map<String, String> NAMES =
            Map.of("whole", "Karls", "word", "Karls Hamn", "beginning", "Karlshamn", "misspelt", "Kals");

    private static RunningStore store;

    @BeforeAll
    static void fill() {
        store = RunningStore.inMemory();
        var municipalities = store.of(Municipality.class);
        NAMES.forEach((slug, name) -> municipalities.save(RunningStore.municipality(slug, name)));
    }

    @AfterAll
    static void close() {
        store.close();
    }

    @ParameterizedTest
    @CsvSource({"whole, 1000", "word, 850", "beginning, 790", "misspelt, 300"})
    void isThatOfTheBestMatch(String slug, double worth) {
        assertThat(score("karls", slug)).isEqualTo(worth / TextClass.MAX_SCORE);
    }

    @ParameterizedTest
    @CsvSource({"karls ham, 790", "karls hamn, 1000", "kårls hamn, 970"})
    void isThatOfAllWordsTogether(String text, double worth) {
        assertThat(score(text, "word")).isEqualTo(worth / TextClass.MAX_SCORE);
    }

    private static double score(String text, String slug) {
        return store.get(Search.class).find(new SearchQuery(text, null, Window.first(10))).matches().stream()
                .filter(match -> match.key().equals(slug))
                .findFirst()
                .orElseThrow()
                .score();
    }
}
