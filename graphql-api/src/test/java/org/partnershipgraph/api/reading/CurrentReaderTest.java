package org.partnershipgraph.api.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.partnershipgraph.change.Change;
import org.partnershipgraph.change.Changes;
import org.partnershipgraph.municipality.Municipality;
import org.partnershipgraph.network.Network;
import org.partnershipgraph.partnership.Partnership;
import org.partnershipgraph.seeds.dataset.DataSet;
import org.partnershipgraph.store.Aggregate;
import org.partnershipgraph.store.Store;
import org.partnershipgraph.store.Stores;
import org.partnershipgraph.vocabulary.Country;
import org.partnershipgraph.vocabulary.GlobalGoal;
import org.partnershipgraph.vocabulary.ProjectArea;
import org.partnershipgraph.vocabulary.Theme;

class CurrentReaderTest {

    private static final String PAGE = "Swedish partner\nFalu kommun\nInternational partner\nKolomyia\n";
    private static final List<Municipality> PLACES = DataSet.read().all(Municipality.class);

    @SuppressWarnings("unchecked")
    private final Store<Municipality> municipalities = mock(Store.class);

    private final CurrentReader reader = new CurrentReader(stores(), mock(Changes.class));

    @BeforeEach
    void fillStore() {
        when(municipalities.findAll()).thenReturn(PLACES);
    }

    @Test
    void isKeptUntilSomethingItReadsChanges() {
        var first = reader.get();

        reader.changed(List.of(change(Partnership.class)));
        assertThat(reader.get()).isSameAs(first);

        reader.changed(List.of(change(Partnership.class), change(Municipality.class)));
        assertThat(reader.get()).isNotSameAs(first);
    }

    @Test
    void isBuiltAnewWhereARecordChangedWhileItWasBuilt() {
        when(municipalities.findAll())
                .thenAnswer(reading -> {
                    reader.changed(List.of(change(Municipality.class)));
                    return List.of();
                })
                .thenReturn(PLACES);

        assertThat(slugOfSwedishPartner()).isNull();
        assertThat(slugOfSwedishPartner()).isEqualTo("falun");
    }

    private String slugOfSwedishPartner() {
        return reader.get()
                .readText("text", PAGE)
                .items()
                .get(0)
                .swedishPartners()
                .get(0)
                .slug();
    }

    private Stores stores() {
        when(municipalities.type()).thenReturn(Municipality.class);
        var stores = new ArrayList<Store<? extends Aggregate>>();
        stores.add(municipalities);
        Stream.of(ProjectArea.class, Theme.class, GlobalGoal.class, Network.class, Country.class)
                .map(CurrentReaderTest::emptyStore)
                .forEach(stores::add);
        return new Stores(stores);
    }

    private static <T extends Aggregate> Store<T> emptyStore(Class<T> type) {
        @SuppressWarnings("unchecked")
        Store<T> store = mock(Store.class);
        when(store.type()).thenReturn(type);
        return store;
    }

    private static Change change(Class<? extends Aggregate> type) {
        return new Change(type, "any");
    }
}
