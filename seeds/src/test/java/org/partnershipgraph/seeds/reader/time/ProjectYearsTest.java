package org.partnershipgraph.seeds.reader.time;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.partnershipgraph.seeds.reader.report.Problem;
import org.partnershipgraph.seeds.reader.report.Years;

/** What sentences of a page state of the years of its project. */
class ProjectYearsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // months, days and dates between the years
                "Projektet löper från mars 2018 till september 2020. | 2018 | 2020",
                "Projektperioden är 1 januari 2021 – 31 december 2023. | 2021 | 2023",
                "The project runs from March 2018 to the end of June 2021. | 2018 | 2021",
                "The partnership began on 15 May 2016 and ended on 30 April 2019. | 2016 | 2019",
                "Project period: 2019-07-01 – 2021-06-30 | 2019 | 2021",
                "The project lasts from 1st October 2022 until 30th September 2024. | 2022 | 2024",
                "Samarbetet pågår maj 2017–april 2019. | 2017 | 2019",
                "The work will be carried out from January to November 2021. | 2021 | 2021",
                // fr.o.m., t.o.m. and their kin
                "Projektet pågår fr.o.m. 2017 t.o.m. 2019. | 2017 | 2019",
                "Projektet pågår fr o m hösten 2017 t o m våren 2019. | 2017 | 2019",
                "Projektet genomförs från och med 2020 till och med 2022. | 2020 | 2022",
                "Satsningen löper till och med december 2024. | | 2024",
                "Partnerskapet finansieras t.o.m. 2021. | | 2021",
                "The project is funded through December 2022. | | 2022",
                "Projektet pågår från 2020 fram till 2023. | 2020 | 2023",
                // between, and enumerations
                "Projektet genomförs mellan 2017 och 2020. | 2017 | 2020",
                "Mellan åren 2015 och 2018 drev kommunerna projektet tillsammans. | 2015 | 2018",
                "Between 2017 and 2020 the project reached forty schools. | 2017 | 2020",
                "Projektet drivs under 2021 och 2022. | 2021 | 2022",
                "The project was carried out in 2016 and 2017. | 2016 | 2017",
                "Projektet pågår under åren 2018, 2019 och 2020. | 2018 | 2020",
                "The project took place in 2018, 2019, 2020 and 2021. | 2018 | 2021",
                // terms, seasons and quarters
                "Projektet startade höstterminen 2018 och avslutas vårterminen 2020. | 2018 | 2020",
                "Samarbetet pågår från höstterminen 2018 till vårterminen 2020. | 2018 | 2020",
                "The project runs from the autumn term 2018 to the spring term 2020. | 2018 | 2020",
                "Projektet pågår HT18–VT20. | 2018 | 2020",
                "The project started in the second quarter of 2019 and ends in early 2022. | 2019 | 2022",
                "Projektet pågick från sommaren 2014 till slutet av 2016. | 2014 | 2016",
                "Projektet pågår läsåren 2018/2019–2020/2021. | 2018 | 2021",
                "The project covers the school year 2018/19. | 2018 | 2019",
                "The project was launched in autumn 2017 and was finalised in spring 2019. | 2017 | 2019",
                "Projekttid: 1/7 2018 – 30/6 2020 | 2018 | 2020",
                "Projektet genomförs i två etapper, 2018–2019 och 2020–2021. | 2018 | 2021",
                "The project is a cooperation in 2018-2020 between two towns. | 2018 | 2020",
                // no end yet
                "The project has been running 2018–present. | 2018 |",
                "The project runs from 2018 to present. | 2018 |",
                "The partnership, 2018 to date, is about parks. | 2018 |",
                "The project runs from 2020 onwards. | 2020 |",
                "Projektet pågår från 2020 och tills vidare. | 2020 |",
                "Samarbetet pågår sedan våren 2017. | 2017 |",
                "The project has been under way since January 2018. | 2018 |",
                "Projektet pågår 2019 – och framåt. | 2019 |",
                "Projektet (2021–) handlar om parker. | 2021 |",
                "Partnerskapet har pågått sedan 2015 och fortsätter. | 2015 |",
                "The project, ongoing since 2016, is about water. | 2016 |",
                // extended
                "The project started in 2017 and was extended to 2021. | 2017 | 2021",
                "The project 2017-2019 has been extended to June 2021. | 2017 | 2021",
                "Projektet 2017–2019 har förlängts till 2020. | 2017 | 2020",
                "Projektet pågick 2017–2019. Det har sedan förlängts t.o.m. 2020. | 2017 | 2020",
                "Projektet skulle avslutas 2019 men förlängdes till 2020. | | 2020",
                "The cooperation was prolonged until the end of 2022. | | 2022",
                // durations say when it begins, and no more than that
                "Projektet pågår i tre år från 2019. | 2019 |",
                "The project runs for three years from 2019. | 2019 |",
                "A two-year project that started in August 2020. | 2020 |",
                // beginnings and ends
                "Projektet startade i augusti 2018. Det avslutades i maj 2020. | 2018 | 2020",
                "Hösten 2018 drog projektet igång. | 2018 |",
                "Med start 2022 arbetar kommunerna i projektet med avfall. | 2022 |",
                "The project was launched in the spring of 2015. | 2015 |",
                "The project ends in 2025. | | 2025",
                "Projektet ska vara klart 2024. | | 2024",
                "Tidsperiod: juni 2016 – maj 2018 | 2016 | 2018",
                "Projektstart: augusti 2019 | 2019 |",
                "Projektslut: 2021 | | 2021",
                "Duration: 2019 to 2021 | 2019 | 2021",
                "2018–2020, Zambia | 2018 | 2020",
                "Project 2018-2020 | 2018 | 2020",
                "• Projektet pågår 2018–2020. | 2018 | 2020"
            })
    void areFoundIfTheyAreStatedOfTheProject(String sentence, Integer start, Integer end) {
        assertThat(ProjectPage.with(sentence).years()).isEqualTo(new Years(start, end));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The project runs 2018-2020, after an earlier one in 2012-2014. | 2018 | 2020",
                "After an earlier project in 2012-2014, this project runs 2018-2020. | 2018 | 2020",
                "Ett tidigare projekt pågick 2012–2014. Nu pågår projektet 2018–2020. | 2018 | 2020",
                "Projektet (2018–2020) bygger på ett samarbete 2012–2014. | 2018 | 2020",
                "Projektet ingår i kommunens vision 2015–2030 och pågår 2018–2020. | 2018 | 2020",
                "Programperioden är 2014–2020. Projektet genomförs 2018–2020. | 2018 | 2020",
                "The mayor, in office 2014-2022, opened the project, which runs 2018-2020. | 2018 | 2020",
                "Hösten 2017 gjordes en förstudie. Projektet pågår 2018–2020. | 2018 | 2020",
                "Efter samarbetet 2012–2014 startade ett nytt projekt, som pågår 2018–2020. | 2018 | 2020",
                "Between 2012 and 2014 they ran another project; this one runs from 2018 to 2020. | 2018 | 2020",
                "In 2012-2014 the partners worked on schools. Their new project, 2018-2020, is about parks. | 2018 | 2020"
            })
    void areToldFromThoseOfSomethingElse(String sentence, Integer start, Integer end) {
        assertThat(ProjectPage.with(sentence).years()).isEqualTo(new Years(start, end));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                // an earlier project, or another one
                "Projektet är en fortsättning på ett samarbete 2012–2014.",
                "Projektet bygger vidare på ett projekt som pågick 2012-2014.",
                "Det är en uppföljning av ett projekt 2012–2014.",
                "The project is a continuation of a project in 2012-2014.",
                "It follows up a previous partnership, 2012-2014.",
                "The project builds on a cooperation between the two from 2012 to 2014.",
                "Kommunen hade ett annat projekt med Kina 2012–2014.",
                "Kommunen samarbetade med Kina 2012–2014.",
                "The municipality had another partnership with a town in Peru 2012-2014.",
                "Efter ett första projekt 2012–2014 går de vidare.",
                "I det tidigare projektet, 2012–2014, lärde de känna varandra.",
                "Earlier, in 2012-2014, the two worked on schools.",
                "Projektet är inspirerat av ett liknande projekt i Norge 2012–2014.",
                "Den här satsningen tar vid där ett samarbete 2012–2014 slutade.",
                "Kommunen deltog 2012–2014 i ett EU-projekt.",
                "The predecessor project ran from 2012 to 2014.",
                "Projektet ersätter samarbetet 2012–2014.",
                "The project succeeds the cooperation of 2012-2014.",
                // visions, plans and programmes
                "Projektet är en del av kommunens vision 2020–2030.",
                "Arbetet följer kommunens utvecklingsplan 2018–2022.",
                "The project supports the county's development plan 2018-2022.",
                "The work is in line with the strategic plan for 2018-2022.",
                "Kommunens miljöstrategi för 2016–2024 pekar ut vägen för arbetet.",
                "Projektet finansieras inom programperioden 2014–2020.",
                "The project belongs to the programme period 2014-2020.",
                "Samarbetet ska bidra till målen i Agenda 2030 under 2020–2030.",
                // somebody's office
                "Anna Exempelsson var kommunalråd 2010–2014.",
                "Projektet leds av Moa Exempelsson, ordförande 2018–2022.",
                "John Example, mayor 2013-2017, took part in the work.",
                "Under mandatperioden 2018–2022 leds arbetet av kommunstyrelsen.",
                // one line of a list
                "• Utbildning av lärare 2018–2019",
                "- Workshops in both towns 2018-2019",
                "2018–2019: Studiebesök i båda städerna",
                "1. Aktiviteter för unga 2018–2019",
                // the world around
                "The population grew in 2010-2019.",
                "Orten växte 2010–2019.",
                "2010–2019 flyttade många till staden."
            })
    void ofSomethingElseAreLeftOutAndReported(String sentence) {
        var item = ProjectPage.with(sentence);

        assertThat(item.years()).isEqualTo(Years.UNKNOWN);
        assertThat(item.problems()).extracting(Problem::code).containsExactly("years-doubtful");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Kommunerna ska ha halverat utsläppen till 2030.",
                "The project contributes to Agenda 2030.",
                "Projektet nådde 2000 elever.",
                "En enkät gjordes 2018 i båda städerna.",
                "The project (ref no 2016-0123) is about water.",
                "Anna Exempelsson tillträdde som kommunalråd 2018.",
                "Kommunen startade en ny skola 2018."
            })
    void areNotSeenInOtherNumbers(String sentence) {
        assertThat(ProjectPage.with(sentence).years()).isEqualTo(Years.UNKNOWN);
    }
}
