package org.partnershipgraph.api.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;

import graphql.schema.DataFetchingEnvironment;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.dataloader.DataLoader;
import org.dataloader.DataLoaderFactory;
import org.junit.jupiter.api.Test;
import org.partnershipgraph.graph.Drawing.Node;
import org.partnershipgraph.graph.Graph;
import org.partnershipgraph.network.Network;
import org.partnershipgraph.query.Kind;

class GraphControllerTest {

    @Test
    void labelsWhatWasDeletedSinceItWasDrawnByItsKey() {
        var controller = new GraphController(mock(Graph.class), new GraphLimits(1, 1, 1, 1));
        var network = DataLoaderFactory.<String, Network>newMappedDataLoader(
                keys -> CompletableFuture.completedFuture(Map.of()));
        var label = controller.label(
                new Node(Kind.NETWORK, "water", null, 1, null),
                none(),
                network,
                none(),
                mock(DataFetchingEnvironment.class));
        network.dispatchAndJoin();
        assertThat(label).isCompletedWithValue("water");
    }

    private static <T> DataLoader<String, T> none() {
        return DataLoaderFactory.newMappedDataLoader(keys -> CompletableFuture.completedFuture(Map.of()));
    }
}
