package org.partnershipgraph.api;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.partnershipgraph.municipality.Municipality;
import org.partnershipgraph.store.Stores;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@RunningApi
class DatasetTest {

    @LocalServerPort
    private int port;

    @Autowired
    private Stores stores;

    @Test
    void hasANewRevisionAfterAWrite() {
        var before = revision();
        stores.of(Municipality.class)
                .save(stores.of(Municipality.class).findById("falun").orElseThrow());
        assertThat(before).isPositive();
        assertThat(revision()).isEqualTo(before + 1);
    }

    private long revision() {
        return new GraphQlClient(port)
                .answer("{ dataset { revision } }")
                .at("/data/dataset/revision")
                .asLong();
    }
}
