package org.partnershipgraph.api.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.partnershipgraph.change.Change;
import org.partnershipgraph.change.Changes;
import org.partnershipgraph.municipality.Municipalities;
import org.partnershipgraph.municipality.Municipality;
import org.partnershipgraph.network.Networks;
import org.partnershipgraph.partnership.Partnership;
import org.partnershipgraph.seeds.dataset.DataSet;
import org.partnershipgraph.store.Aggregate;
import org.partnershipgraph.vocabulary.Countries;
import org.partnershipgraph.vocabulary.GlobalGoals;
import org.partnershipgraph.vocabulary.ProjectAreas;
import org.partnershipgraph.vocabulary.Themes;

class CurrentReaderTest {

    private static final String PAGE = "Swedish partner\nFalu kommun\nInternational partner\nKolomyia\n";
    private static final List<Municipality> PLACES = DataSet.read().all(Municipality.class);

    private final Municipalities municipalities = mock(Municipalities.class);
    private final CurrentReader reader = new CurrentReader(
            municipalities,
            mock(ProjectAreas.class),
            mock(Themes.class),
            mock(GlobalGoals.class),
            mock(Networks.class),
            mock(Countries.class),
            mock(Changes.class));

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

    private static Change change(Class<? extends Aggregate> type) {
        return new Change(type, "any");
    }
}
