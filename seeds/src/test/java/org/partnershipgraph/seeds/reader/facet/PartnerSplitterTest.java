package org.partnershipgraph.seeds.reader.facet;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.partnershipgraph.municipality.Municipality;
import org.partnershipgraph.seeds.dataset.DataSet;
import org.partnershipgraph.seeds.reader.name.Gazetteer;
import org.partnershipgraph.seeds.reader.name.NameResolver;
import org.partnershipgraph.seeds.reader.name.PartnerSide;

class PartnerSplitterTest {

    private static final NameResolver NAMES =
            new NameResolver(new Gazetteer(DataSet.read().all(Municipality.class)));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Falu kommunKarlskrona kommunLidingö stadronneby kommunUmeå kommun"
                        + "|Falu kommun;Karlskrona kommun;Lidingö stad;ronneby kommun;Umeå kommun",
                "AB Borlänge EnergiBorlänge kommunVäxjö EnergiVäxjö Kommun"
                        + "|AB Borlänge Energi;Borlänge kommun;Växjö Energi;Växjö Kommun",
                "Region Jämtland HärjedalenRegion Kalmar länÅre kommun"
                        + "|Region Jämtland Härjedalen;Region Kalmar län;Åre kommun",
                "Halmstads kommunKristianstads kommunStockholms stadströmstads kommun"
                        + "|Halmstads kommun;Kristianstads kommun;Stockholms stad;strömstads kommun",
                "Lilla Edets kommunSjuhärads kommunalförbundÖstra Göinge kommun"
                        + "|Lilla Edets kommun;Sjuhärads kommunalförbund;Östra Göinge kommun",
                "Lund|Lund",
                "Växjö Vatten|Växjö Vatten",
                "Alfa kommun, Beta kommun och Gamma stad|Alfa kommun;Beta kommun;Gamma stad"
            })
    void splitsSwedishPartners(String glued, String names) {
        assertThat(new PartnerSplitter(NAMES, PartnerSide.SWEDISH).split(glued)).containsExactly(names.split(";"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ChersonCity of ChortkivKalushNewtownSlavuta|Cherson;City of Chortkiv;Kalush;Newtown;Slavuta",
                "BornovaKarşıyakaManisa|Bornova;Karşıyaka;Manisa",
                "Cau Giay District, HanoiDa Nang|Cau Giay District, Hanoi;Da Nang",
                "Homa Bay CountyJB Marks Local MunicipalityKibahaMasaka"
                        + "|Homa Bay County;JB Marks Local Municipality;Kibaha;Masaka",
                "Murang'a CountyNMBMTshwane Municipality District south"
                        + "|Murang'a County;NMBM;Tshwane Municipality District south",
                "Little Village, Big DistrictMunicipality of Sampletown"
                        + "|Little Village, Big District;Municipality of Sampletown",
                "Kamianets-PodilskyiȘtefan Vodă|Kamianets-Podilskyi;Ștefan Vodă",
                "Livingstone Victoria Falls|Livingstone;Victoria Falls",
                "Kisumu County, Homa Bay County|Kisumu County;Homa Bay County",
                "McDuffKwaXaba|McDuff;KwaXaba"
            })
    void splitsInternationalPartners(String glued, String names) {
        assertThat(new PartnerSplitter(NAMES, PartnerSide.INTERNATIONAL).split(glued))
                .containsExactly(names.split(";"));
    }
}
