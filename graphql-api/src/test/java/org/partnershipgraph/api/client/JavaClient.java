package org.partnershipgraph.api.client;

import java.util.List;
import org.springframework.graphql.client.HttpSyncGraphQlClient;
import org.springframework.web.client.RestClient;

/** The example in Java. */
public class JavaClient {

    private JavaClient() {}

    public record Network(String slug, String name) {}

    public static List<Network> networks(String address) {
        return HttpSyncGraphQlClient.create(RestClient.create(address))
                .document("{ networks { nodes { slug name } } }")
                .retrieveSync("networks.nodes")
                .toEntityList(Network.class);
    }
}
