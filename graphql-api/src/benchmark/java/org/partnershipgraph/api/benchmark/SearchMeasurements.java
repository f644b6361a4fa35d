package org.partnershipgraph.api.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import org.partnershipgraph.query.Window;
import org.partnershipgraph.search.Search;
import org.partnershipgraph.search.SearchQuery;

class SearchMeasurements {

    private static final Target SEARCH = Target.under(15, "ms");
    private static final List<String> WORDS =
            List.of("energy", "libraries", "heritage", "avfall", "jämställdhet", "waste river", "skola kusten", "SDG 13");

    private final BenchmarkedApplication application;
    private final Search search;

    SearchMeasurements(BenchmarkedApplication application) {
        this.application = application;
        search = application.bean(Search.class);
    }

    void addTo(Report report, int size) {
        var texts = texts();
        texts.forEach((what, text) -> report.add(
                size, "search: " + what, SEARCH, Median.milliseconds(turn -> find(text.apply(turn)))));
        var all = List.copyOf(texts.values());
        report.add(
                size,
                "search: all of these in turn",
                SEARCH,
                Median.milliseconds(turn -> find(all.get(turn % all.size()).apply(turn))));
    }

    private Map<String, IntFunction<String>> texts() {
        var texts = new LinkedHashMap<String, IntFunction<String>>();
        texts.put("a name", application::municipality);
        texts.put("the beginning of a name", turn -> application.municipality(turn).substring(0, 4));
        texts.put("a name misspelt", turn -> misspelt(application.municipality(turn)));
        texts.put("two names", turn -> application.partnership(turn).slug());
        texts.put("words of a text", turn -> WORDS.get(turn % WORDS.size()));
        texts.put("nothing there is", turn -> "qqxyzw" + turn);
        return texts;
    }

    private static String misspelt(String name) {
        return name.substring(0, 2) + name.charAt(3) + name.charAt(2) + name.substring(4);
    }

    private void find(String text) {
        var found = search.find(new SearchQuery(text, null, Window.first(20)));
        assertThat(found.matches()).hasSizeLessThanOrEqualTo(20);
    }
}
