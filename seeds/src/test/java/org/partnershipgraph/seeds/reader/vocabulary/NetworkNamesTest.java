package org.partnershipgraph.seeds.reader.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.partnershipgraph.network.Network;
import org.partnershipgraph.seeds.dataset.DataSet;

class NetworkNamesTest {

    private static final NetworkNames NETWORKS = new NetworkNames(DataSet.read().all(Network.class));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "This partnership is part of the ICLD network for democratic reslience|democratic-resilience",
                "It belongs to the Democratic Resilience Network.|democratic-resilience",
                "Samarbetet ingår i nätverket för demokratisk resiliens.|democratic-resilience",
                "Partnerskapen ingår i ICLD:s nätverk för demokratisk motståndskraft och resiliens.|",
                "being a part of the ICLD Climate Action network|climate-action",
                "Partnerskapet ingår i ICLD:s klimatnätverk.|climate-action",
                "the network for climate action|climate-action",
                "It is part of the Network for Human Rights, round 2.|human-rights-2",
                "the ICLD Human Rights Network (round 1)|human-rights-1",
                "inom nätverket för mänskliga rättigheter|human-rights-1",
                "Municipal Partnerships for Equitable Health|equitable-health",
                "ICLD:s nätverk Equitable Health|equitable-health",
                "ICLD:s jämställdhetsnätverk|gender-equality",
                "the Gender Equality network|gender-equality",
                "Nätverket för Hållbar framtid|sustainable-futures",
                "the network Sustainable Futures|sustainable-futures"
            })
    void areFoundInASentence(String sentence, String slug) {
        if (slug == null) {
            assertThat(NETWORKS.mentionedIn(sentence)).isEmpty();
        } else {
            assertThat(NETWORKS.mentionedIn(sentence)).containsExactly(slug);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "13 - Climate action", "The project works for gender equality and human rights.",
                "Sustainable futures need democratic resilience.", "A network of schools meets each spring.",
                "Ett nätverk av bibliotek arbetar med klimat och mänskliga rättigheter."
            })
    void areNotFoundInWordsThatOnlySoundAlike(String sentence) {
        assertThat(NETWORKS.mentionedIn(sentence)).isEmpty();
    }
}
