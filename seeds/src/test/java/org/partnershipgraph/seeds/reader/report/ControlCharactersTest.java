package org.partnershipgraph.seeds.reader.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.partnershipgraph.seeds.reader.InventedPlaces;

/** Characters that cannot be shown, whether a page holds them or its markup leaves them. */
class ControlCharactersTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Projektområde\nFoo\u001Fbar\nSvensk partner\nAlvsta\u0007 kommun\nInternationell partner\nKi\u001Ftondo\n",
                "Tema\u0001\nBl\u0002aha\nSvensk partner\nOkända\u0085byn\nInternationell partner\n\u202EKitondo\n",
                "<p><span>Tema</span><span>Bl</span><span>aha</span></p><p>Svensk partner<br>Als<i>ta</i> by</p>",
                "<p>Projektområde<br>Fo&#31;o&#1; <b>b</b>ar</p><p>Svensk partner<br><a>Alvsta kommun</a></p>",
                "<p>Tidsram: <b>20</b>19&#7;</p><p><b>Globala mål</b><i>99 - N</i><i>ågot</i></p><p>S<b>ven</b> X, m<i>e</i>ntor</p>"
            })
    void neverReachAReport(String block) {
        var page =
                "Alvsta och Ki\u0002tondo, Zambia\n\n" + "Kommunerna arbetar tillsammans. ".repeat(20) + "\n\n" + block;

        var reader = InventedPlaces.reader();
        var report = new ReadReport(List.of(reader.readText("p", page), reader.readHtml("p", page)));

        assertThat(report.text().replace("\n", "")).doesNotContainPattern("\\p{Cc}");
        assertThat(report.json()).doesNotContainPattern("\\\\u00[01]|\\\\[bf]|[\u0001-\u0009\u007F-\u009F]");
    }
}
