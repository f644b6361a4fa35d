package org.partnershipgraph.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.converter.ConvertWith;
import org.junit.jupiter.params.converter.TypedArgumentConverter;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.partnershipgraph.catalog.StandardKinds;
import org.partnershipgraph.kind.Kind;
import org.partnershipgraph.municipality.Municipality;
import org.partnershipgraph.partnership.Partnership;
import org.partnershipgraph.partnership.Project;
import org.partnershipgraph.query.Window;
import org.partnershipgraph.search.Search;
import org.partnershipgraph.search.Search.MatchedText;
import org.partnershipgraph.search.Search.SearchMatch;
import org.partnershipgraph.search.Search.SearchMatches;
import org.partnershipgraph.search.SearchQuery;
import org.partnershipgraph.vocabulary.Country;
import org.partnershipgraph.vocabulary.GlobalGoal;
import org.partnershipgraph.vocabulary.Tag;
import org.springframework.beans.factory.annotation.Autowired;

/** What people type, on the real data, and what must come first. */
@RunningApi
class SearchTest {

    @Autowired
    private Search search;

    @ParameterizedTest(name = "{0} finds {1} {2}, for its {3} {4}")
    @CsvSource(delimiter = '|', textBlock = """
            Karlskrona             | MUNICIPALITY | karlskrona              | NAME        | Karlskrona
            karlskrona             | MUNICIPALITY | karlskrona              | NAME        | Karlskrona
            KARLSKRONA KOMMUN      | MUNICIPALITY | karlskrona              | NAME        | Karlskrona kommun
            vaxjo                  | MUNICIPALITY | vaxjo                   | NAME        | Växjö
            Bihac                  | MUNICIPALITY | bihac                   | NAME        | Bihać
            Stefan Voda            | MUNICIPALITY | stefan-voda             | NAME        | Ștefan Vodă
            Habo                   | MUNICIPALITY | habo                    | NAME        | Habo
            Håbo                   | MUNICIPALITY | habo-uppsala            | NAME        | Håbo
            Cherson                | MUNICIPALITY | kherson                 | NAME        | Cherson
            Kherson                | MUNICIPALITY | kherson                 | NAME        | Kherson
            Gothenburg             | MUNICIPALITY | goteborg                | NAME        | Gothenburg
            Göteborg               | MUNICIPALITY | goteborg                | ALIAS       | Göteborg
            Port Elizabeth         | MUNICIPALITY | nelson-mandela-bay      | ALIAS       | Port Elizabeth
            Tlokwe                 | MUNICIPALITY | tlokwe                  | NAME        | Tlokwe
            Potchefstroom          | MUNICIPALITY | jb-marks                | PLACE       | Potchefstroom
            Kopychynitsi           | MUNICIPALITY | kopychyntsi             | MISSPELLING | Kopychynitsi
            Karlskorna             | MUNICIPALITY | karlskrona              | NAME        | Karlskrona
            Karskrona              | MUNICIPALITY | karlskrona              | NAME        | Karlskrona
            Jarlskrona             | MUNICIPALITY | karlskrona              | NAME        | Karlskrona
            karls                  | MUNICIPALITY | karlskrona              | NAME        | Karlskrona
            saldanha b             | MUNICIPALITY | saldanha-bay            | NAME        | Saldanha Bay
            1080                   | MUNICIPALITY | karlskrona              | CODE        | 1080
            karlskrona-tshwane     | PARTNERSHIP  | karlskrona-tshwane      | PARTICIPANT | Tshwane
            tshwane karlskr        | PARTNERSHIP  | karlskrona-tshwane      | PARTICIPANT | Karlskrona
            democratic resilience network | NETWORK | democratic-resilience | NAME      | Network for Democratic Resilience
            Kenya                  | COUNTRY      | KE                      | NAME        | Kenya
            Sydafrika              | COUNTRY      | ZA                      | NAME        | Sydafrika
            SDG 13                 | GLOBAL_GOAL  | 13                      | CODE        | SDG 13
            LUPP survey            | METHOD       | lupp-survey             | NAME        | LUPP survey
            LUPP-enkät             | METHOD       | lupp-survey             | NAME        | LUPP-enkäten
            skolkompass            | METHOD       | school-compass          | NAME        | Skolkompassen
            Karlskrona municipality | MUNICIPALITY | karlskrona             | ALIAS       | Karlskrona municipality
            Municipality of Habo   | MUNICIPALITY | habo                    | ALIAS       | Habo municipality
            MANİSA                 | MUNICIPALITY | manisa                  | NAME        | Manisa
            Херсон                 | MUNICIPALITY | kherson                 | NAME        | Kherson
            Чортків                | MUNICIPALITY | chortkiv                | NAME        | Chortkiv
            Врачар                 | MUNICIPALITY | vracar                  | NAME        | Vračar
            Кишинёв                | MUNICIPALITY | chisinau                | ALIAS       | Kishinev
            Tjortkiv               | MUNICIPALITY | chortkiv                | NAME        | Chortkiv
            Kamjanets-Podilskyj    | MUNICIPALITY | kamianets-podilskyi     | NAME        | Kamjanets-Podilskyj
            karlskorn              | MUNICIPALITY | karlskrona              | NAME        | Karlskrona
            Danang                 | MUNICIPALITY | da-nang                 | NAME        | Da Nang
            jbmarks                | MUNICIPALITY | jb-marks                | NAME        | JB Marks
            Nelson Mandelabay      | MUNICIPALITY | nelson-mandela-bay      | NAME        | Nelson Mandela Bay
            homabay                | MUNICIPALITY | homa-bay                | NAME        | Homa Bay
            falukommun             | MUNICIPALITY | falun                   | NAME        | Falu kommun
            upplandsbro            | MUNICIPALITY | upplands-bro            | NAME        | Upplands-Bro
            karlskrona 😀          | MUNICIPALITY | karlskrona              | NAME        | Karlskrona
            🇸🇪 Växjö              | MUNICIPALITY | vaxjo                   | NAME        | Växjö
            Växjö ✅               | MUNICIPALITY | vaxjo                   | NAME        | Växjö
            SDG13                  | GLOBAL_GOAL  | 13                      | CODE        | SDG 13
            hållbarhetsmål 13      | GLOBAL_GOAL  | 13                      | CODE        | Hållbarhetsmål 13
            Türkiye                | COUNTRY      | TR                      | ALIAS       | Türkiye
            Turkiye                | COUNTRY      | TR                      | ALIAS       | Türkiye
            Viet Nam               | COUNTRY      | VN                      | ALIAS       | Viet Nam
            Makedonien             | COUNTRY      | MK                      | ALIAS       | Makedonien
            Republic of Kenya      | COUNTRY      | KE                      | ALIAS       | Republic of Kenya
            mål 13                 | GLOBAL_GOAL  | 13                      | CODE        | Mål 13
            Global goal 16         | GLOBAL_GOAL  | 16                      | CODE        | Global goal 16
            nätverket för klimat   | NETWORK      | climate-action          | ALIAS       | Nätverk för klimat
            """)
    void findsFirst(String text, @ConvertWith(KindOf.class) Kind<?> kind, String key, String field, String matched) {
        var first = find(text, null, Window.first(5)).matches().get(0);
        assertThat(first).extracting(SearchMatch::kind, SearchMatch::key).containsExactly(kind, key);
        assertThat(matched(text, kind, key))
                .anySatisfy(
                        match -> assertThat(match.field() + " " + match.text()).isEqualTo(field + " " + matched));
    }

    @ParameterizedTest(name = "{0} finds {1} {2} among others, for its {3}")
    @CsvSource(delimiter = '|', textBlock = """
            slutrapporter          | PROJECT      | karlskrona-tshwane/school-compass | SUMMARY
            seminar                | PARTNERSHIP  | karlskrona-tshwane                | SUMMARY
            skolkompass            | PROJECT      | karlskrona-tshwane/school-compass | TITLE
            Potchefstroom          | MUNICIPALITY | tlokwe                            | PLACE
            JB Marks               | MUNICIPALITY | tlokwe                            | SUCCESSOR
            ungdomarna             | PARTNERSHIP  | karlskrona-tshwane                | TITLE
            enkäter                | PARTNERSHIP  | karlskrona-tshwane                | TITLE
            Umeå                   | PARTNERSHIP  | umea-kherson                      | PARTICIPANT
            Cherson                | PARTNERSHIP  | umea-kherson                      | PARTICIPANT
            climate network        | PARTNERSHIP  | karlskrona-saldanha-bay           | NETWORK
            SDG 13                 | PROJECT      | karlskrona-saldanha-bay/inception | GLOBAL_GOAL
            Education              | PROJECT      | karlskrona-chortkiv/education     | PROJECT_AREA
            Kenya vatten           | PROJECT      | umea-kajiado/waste-and-water      | COUNTRY
            youth in Zambia        | PARTNERSHIP  | kungsor-rufunsa                   | COUNTRY
            Kenya                  | MUNICIPALITY | kajiado                           | COUNTRY
            Kenya                  | NETWORK      | climate-action                    | COUNTRY
            Håkan Eriksson         | PROJECT      | karlskrona-saldanha-bay/inception | PERSON
            Hakan Eriksson         | PARTNERSHIP  | karlskrona-saldanha-bay           | PERSON
            kommunfullmäktige      | PROJECT      | karlskrona-saldanha-bay/inception | PERSON
            Johan Lilja            | NETWORK      | democratic-resilience             | PERSON
            secretary general      | NETWORK      | democratic-resilience             | PERSON
            rening                 | PROJECT      | borlange-energi-apa-canal-chisinau-apa-canal-pitesti/water-and-sewage | TITLE
            vattnet                | PROJECT      | umea-kajiado/waste-and-water      | TITLE
            biblioteket            | PROJECT      | umea-kajiado/libraries            | TITLE
            arkivet                | PROJECT      | vaxjo-vushtrri/municipal-archives | TITLE
            rebuilding city        | PARTNERSHIP  | umea-kherson                      | AREA_OF_COOPERATION
            """)
    void findsAmongOthers(String text, @ConvertWith(KindOf.class) Kind<?> kind, String key, String field) {
        var found = all(text, Set.of(kind));
        assertThat(found).extracting(SearchMatch::key).contains(key);
        assertThat(matched(text, kind, key))
                .extracting(match -> match.field().name())
                .contains(field);
    }

    @Test
    void takesNoOtherSpellingForTheStemOfAName() {
        assertThat(all("war", Set.of(Municipality.KIND))).isEmpty();
        assertThat(find("war", null, Window.first(1)).matches())
                .extracting(match -> match.key())
                .containsAnyOf("vaxjo-kalush", "umea-kherson", "vasteras-shatsk");
    }

    @ParameterizedTest
    @CsvSource({"Lund, lund, lundazi", "Sala, sala, mala", "sale, salem, sala"})
    void ranksExactBeforePrefixBeforeMisspelt(String text, String better, String worse) {
        assertThat(all(text, Set.of(Municipality.KIND)))
                .extracting(SearchMatch::key)
                .startsWith(better)
                .containsSubsequence(better, worse);
    }

    @ParameterizedTest
    @ValueSource(strings = {"fish", "Lodz", "Kyiv", "Київ"})
    void takesNoOtherNamesForWordsThatAreSpeltRight(String text) {
        assertThat(all(text, Set.of(Municipality.KIND, Country.KIND))).isEmpty();
    }

    @Test
    void takesNoNumberForAnother() {
        assertThat(all("2019", Set.of(Municipality.KIND))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"woman, women", "child, children", "Agenda2030, Agenda 2030"})
    void findsWhatTheOtherFormFinds(String text, String other) {
        var others =
                all(other, Set.of(Project.KIND)).stream().map(SearchMatch::key).toList();
        assertThat(all(text, Set.of(Project.KIND)))
                .extracting(SearchMatch::key)
                .isNotEmpty()
                .containsAll(others);
    }

    @ParameterizedTest
    @ValueSource(strings = {"sdg", "SDGs", "hållbarhetsmål"})
    void findsEveryGoalByWhatGoalsAreCalled(String text) {
        assertThat(all(text, Set.of(GlobalGoal.KIND))).hasSize(17);
    }

    @Test
    void ranksTheMoreConnectedFirstAmongEquals() {
        assertThat(all("karls", Set.of(Municipality.KIND)))
                .extracting(SearchMatch::key)
                .startsWith("karlskrona");
    }

    @ParameterizedTest
    @ValueSource(strings = {"karlskrona", "k", "school", "kommun"})
    void pagesThroughEachItemOnce(String text) {
        var whole = find(text, null, Window.first(100));
        assertThat(all(text, null)).startsWith(whole.matches().toArray(SearchMatch[]::new));
        assertThat(all(text, null))
                .hasSize(whole.totalCount())
                .doesNotHaveDuplicates()
                .isSortedAccordingTo((one, other) -> Double.compare(other.score(), one.score()));
    }

    @Test
    void takesNoEndingOffAMisspeltName() {
        assertThat(all("Karlskorna", Set.of(Municipality.KIND)))
                .extracting(SearchMatch::key)
                .containsExactly("karlskrona");
    }

    @Test
    void findsTheKindsAskedForAlone() {
        assertThat(all("karlskrona", Set.of(Partnership.KIND, Tag.KIND)))
                .isNotEmpty()
                .allSatisfy(match -> assertThat(match.kind()).isEqualTo(Partnership.KIND));
        assertThat(all("karlskrona", Set.of())).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "*:*zq",
                "name:*",
                "kind:MUNICIPALITY",
                "karlskrona OR *:*",
                "-karlskrona",
                "[a TO z]",
                "/.*zq/",
                "{\"$ne\": null}",
                "karlskrona~9",
                "\\zq",
                "\"zq",
                "(((zq",
                "' or 1=1 --",
                "\u202Ezq\u200F",
                "\u0000zq\u0007"
            })
    void takesOperatorsForPlainText(String text) {
        var found = all(text, null);
        assertThat(found.size()).isLessThan(40);
        assertThat(found)
                .allSatisfy(match ->
                        assertThat(matched(text, match.kind(), match.key())).isNotEmpty());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Karls\u200Fkrona",
                "\u202EKarlskrona",
                "Karlskrona\u0007",
                "Va\u0308xjo\u0308",
                "ＶÄＸＪÖ",
                "Karlskrona\tkommun",
                "Karlskrona\r\nkommun",
                "Karls\u00ADkrona"
            })
    void readsThroughInvisibleAndComposedLetters(String text) {
        assertThat(find(text, null, Window.first(1)).matches())
                .extracting(SearchMatch::score)
                .containsExactly(1.0);
    }

    @Test
    void staysAtTheWordsAskedForWhereSmallOnesAreLeftOut() {
        assertThat(all("youth in Zambia", null))
                .extracting(SearchMatch::key)
                .isNotEmpty()
                .containsExactlyElementsOf(
                        all("youth Zambia", null).stream().map(SearchMatch::key).toList());
        assertThat(all("i", Set.of(Country.KIND))).extracting(SearchMatch::key).contains("IN");
    }

    @Test
    void saysNothingOfARecordThatDoesNotMatch() {
        assertThat(matched("atlantis", Municipality.KIND, "karlskrona")).isEmpty();
        assertThat(matched("karlskrona", Municipality.KIND, "atlantis")).isEmpty();
    }

    private SearchMatches find(String text, @Nullable Set<Kind<?>> kinds, Window window) {
        return search.find(new SearchQuery(text, kinds, window));
    }

    private List<SearchMatch> all(String text, @Nullable Set<Kind<?>> kinds) {
        var all = new ArrayList<SearchMatch>();
        var page = find(text, kinds, Window.first(7));
        all.addAll(page.matches());
        while (page.hasNext()) {
            page = find(text, kinds, new Window(7, all.get(all.size() - 1).cursor(), false));
            all.addAll(page.matches());
        }
        return all;
    }

    private List<MatchedText> matched(String text, Kind<?> kind, String key) {
        var match = new SearchMatch(kind, key, 1, "");
        return search.matched(text, List.of(match)).getOrDefault(match, List.of());
    }

    /** Converts MUNICIPALITY. */
    static class KindOf extends TypedArgumentConverter<String, Kind<?>> {

        @SuppressWarnings({"unchecked", "rawtypes"}) // a class literal has no type parameter
        KindOf() {
            super(String.class, (Class) Kind.class);
        }

        @Override
        protected Kind<?> convert(@Nullable String id) {
            return StandardKinds.catalog().withId(String.valueOf(id));
        }
    }
}
