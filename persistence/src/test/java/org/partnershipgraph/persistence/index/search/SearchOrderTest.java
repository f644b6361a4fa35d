package org.partnershipgraph.persistence.index.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.partnershipgraph.municipality.Municipality;
import org.partnershipgraph.partnership.Participant;
import org.partnershipgraph.partnership.Partnership;
import org.partnershipgraph.partnership.Role;
import org.partnershipgraph.persistence.RunningStore;
import org.partnershipgraph.query.Window;
import org.partnershipgraph.search.Search;
import org.partnershipgraph.search.Search.SearchMatch;
import org.partnershipgraph.search.SearchQuery;

/** What was found, its order and its cursors are those of an index that is made anew. */
class SearchOrderTest {

    /** So many that the index keeps documents which are deleted. */
    private static final int OTHERS = 300;

    @Test
    void doesNotDependOnWhatWasWrittenBefore() {
        try (var store = RunningStore.inMemory()) {
            var municipalities = store.of(Municipality.class);
            List.of("karls-a", "karls-b")
                    .forEach(slug -> municipalities.save(RunningStore.municipality(slug, "Karls")));
            save(store, "karls-a", 2);
            save(store, "karls-b", 3);
            save(store, "other", OTHERS);
            store.rebuild();
            var found = find(store);
            assertThat(found).extracting(SearchMatch::key).startsWith("karls-b", "karls-a");
            save(store, "karls-a", 2);
            assertThat(find(store)).isEqualTo(found);
            store.rebuild();
            assertThat(find(store)).isEqualTo(found);
        }
    }

    @Test
    void putsABetterScoreBeforeAnyNumberOfLinks() {
        try (var store = RunningStore.inMemory()) {
            var municipalities = store.of(Municipality.class);
            municipalities.save(RunningStore.municipality("karls", "Karls"));
            municipalities.save(RunningStore.municipality("karls-hamn", "Karls Hamn"));
            save(store, "karls-hamn", 3);
            assertThat(find(store)).extracting(SearchMatch::key).startsWith("karls", "karls-hamn");
        }
    }

    private static List<SearchMatch> find(RunningStore store) {
        return store.get(Search.class)
                .find(new SearchQuery("karls", null, Window.first(100)))
                .matches();
    }

    /** Saves these partnerships, anew where they are known. */
    private static void save(RunningStore store, String participant, int count) {
        var partnerships = store.of(Partnership.class);
        for (int i = 0; i < count; i++) {
            var slug = participant + "-" + i;
            var version = partnerships.findById(slug).map(Partnership::version).orElse(null);
            var participants =
                    List.of(new Participant(participant, Role.THIRD_PARTY), new Participant("x", Role.THIRD_PARTY));
            partnerships.save(new Partnership(
                    slug, version, participants, null, List.of(), List.of(), null, List.of(), List.of()));
        }
    }
}
