package org.partnershipgraph.api.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.doReturn;
import static org.mockito.Mockito.mock;

import graphql.schema.DataFetchingEnvironment;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.dataloader.DataLoaderFactory;
import org.junit.jupiter.api.Test;
import org.partnershipgraph.api.node.GlobalIds;
import org.partnershipgraph.graph.Drawing.Node;
import org.partnershipgraph.graph.Graph;
import org.partnershipgraph.network.Network;

class GraphControllerTest {

    @Test
    void labelsWhatWasDeletedSinceItWasDrawnByItsKey() {
        var controller = new GraphController(mock(Graph.class), new GraphLimits(1, 1, 1, 1), mock(GlobalIds.class));
        var network = DataLoaderFactory.<String, Network>newMappedDataLoader(
                keys -> CompletableFuture.completedFuture(Map.of()));
        var environment = mock(DataFetchingEnvironment.class);
        doReturn(network).when(environment).getDataLoader(Network.class.getName());
        var label = controller.label(new Node(Network.KIND, "water", null, 1, null), environment);
        network.dispatchAndJoin();
        assertThat(label).isCompletedWithValue("water");
    }
}
