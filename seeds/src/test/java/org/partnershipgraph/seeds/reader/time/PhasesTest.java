package org.partnershipgraph.seeds.reader.time;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.partnershipgraph.partnership.Phase;

/** What sentences of a page state of the phase of its project. */
class PhasesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "In 2014 the two began with an inception phase.",
                "Parterna har beviljats en ettårig förberedelsefas.",
                "They were granted an inception phase in 2023.",
                "Kommunerna har fått bidrag till en förberedelsefas 2024.",
                "The partnership is in its inception phase.",
                "In their inception phase, the two are set to explore a project aimed at the young.",
                "Just nu pågår en förstudie.",
                "En förstudie ska genomföras under 2025.",
                "An inception phase will be carried out in 2025.",
                "The cooperation runs from 2021 until 2024 as a pilot study.",
                "I förberedelsefasen lär parterna känna varandra.",
                "Fas: Förberedelse"
            })
    void areInceptionWhileThePreparationLasts(String sentence) {
        assertThat(ProjectPage.with(sentence).phase()).isEqualTo(Phase.INCEPTION);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Våren 2017 gjordes en förstudie. Projektet pågår 2018–2020.",
                "Våren 2017 gjorde kommunen en förstudie. Projekttiden är 2018–2020.",
                "The inception phase was completed in 2016.",
                "The inception phase is over.",
                "Förstudien är klar.",
                "Efter förberedelsefasen 2016 har parterna gått vidare.",
                "An inception phase took place in 2016. The project runs 2017-2019.",
                "During the inception phase the parties visited each other.",
                "Under förberedelsefasen, som pågick 2016, besökte parterna varandra.",
                "Parterna har genomfört en förstudie.",
                "The partners have conducted a pilot study and now run the project.",
                "The cooperation started with an inception phase in 2016. The project runs 2017-2019.",
                "Samarbetet inleddes med en förberedelsefas. Projektet pågår 2017–2019.",
                "The partnership has been growing since its inception in 2015.",
                "Projektet bygger på en förstudie från 2016.",
                "The results of the pilot study led to a new project.",
                "De två kommunerna hade en förberedelsefas 2016.",
                "Parterna har gått från förberedelsefas till projekt."
            })
    void areNotInceptionAfterThePreparation(String sentence) {
        assertThat(ProjectPage.with(sentence).phase()).isNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Arbetet började med en förstudie 2016 och fortsätter som ett treårigt projekt.",
                "The work began with an inception phase. Now it is a three-year project."
            })
    void areThoseThatFollowedThePreparation(String sentence) {
        assertThat(ProjectPage.with(sentence).phase()).isEqualTo(Phase.PROJECT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Förberedelsefasen avslutades 2016.", "The inception phase ended in May 2016."})
    void haveEndsThatAreNotThoseOfTheProject(String sentence) {
        assertThat(ProjectPage.with(sentence).years().isKnown()).isFalse();
    }
}
