package org.partnershipgraph.api.node;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.partnershipgraph.change.Change;
import org.partnershipgraph.change.Changes;
import org.partnershipgraph.store.Store;
import org.partnershipgraph.store.Stores;
import org.partnershipgraph.text.LocalizedText;
import org.partnershipgraph.vocabulary.Tag;
import org.partnershipgraph.vocabulary.Theme;

class RecordCacheTest {

    private static final Tag OLD = tag("old");
    private static final Tag NEW = tag("new");

    @SuppressWarnings("unchecked")
    private final Store<Tag> tags = mock(Store.class);

    private final Stores stores = mock(Stores.class);
    private final Changes changes = mock(Changes.class);
    private final RecordCache cache = new RecordCache(new RecordSettings(100), stores, changes);

    @BeforeEach
    void storeOneTag() {
        when(stores.of(Tag.class)).thenReturn(tags);
        when(changes.areComplete()).thenReturn(true);
        when(tags.findAllById(any())).thenReturn(List.of(OLD)).thenReturn(List.of(NEW));
    }

    @Test
    void readsARecordOnce() {
        assertThat(cache.find(Tag.class, List.of("youth", "nowhere"))).isEqualTo(Map.of("youth", OLD));
        assertThat(cache.find(Tag.class, List.of("youth"))).isEqualTo(Map.of("youth", OLD));
        verify(tags, times(1)).findAllById(any());
    }

    @Test
    void readsAgainWhatHasChanged() {
        cache.find(Tag.class, List.of("youth"));
        cache.changed(List.of(new Change(Theme.class, "youth"), new Change(Tag.class, "other")));
        assertThat(cache.find(Tag.class, List.of("youth"))).containsValue(OLD);
        cache.changed(List.of(new Change(Tag.class, "youth")));
        assertThat(cache.find(Tag.class, List.of("youth"))).containsValue(NEW);
    }

    @Test
    void readsEverythingAgainIfChangesWereLost() {
        cache.find(Tag.class, List.of("youth"));
        cache.changesLost();
        assertThat(cache.find(Tag.class, List.of("youth"))).containsValue(NEW);
    }

    @Test
    void doesNotKeepWhatChangesWhileItIsRead() {
        when(tags.findAllById(any()))
                .thenAnswer(read -> {
                    cache.changed(List.of(new Change(Tag.class, "youth")));
                    return List.of(OLD);
                })
                .thenReturn(List.of(NEW));
        assertThat(cache.find(Tag.class, List.of("youth"))).containsValue(OLD);
        assertThat(cache.find(Tag.class, List.of("youth"))).containsValue(NEW);
    }

    @Test
    void keepsNothingIfItDoesNotLearnOfAllChanges() {
        when(changes.areComplete()).thenReturn(false);
        cache.find(Tag.class, List.of("youth"));
        assertThat(cache.find(Tag.class, List.of("youth"))).containsValue(NEW);
    }

    private static Tag tag(String name) {
        return new Tag("youth", null, LocalizedText.same(name), List.of());
    }
}
