package org.partnershipgraph.api;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.core.importer.Location;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;

@AnalyzeClasses(
        packages = "org.partnershipgraph",
        importOptions = {DoNotIncludeTests.class, ArchitectureTest.DoNotIncludeTestJars.class})
class ArchitectureTest {

    private static final String[] OUTSIDE_THE_DOMAIN = {
        "org.partnershipgraph.api..", "org.partnershipgraph.persistence..", "org.partnershipgraph.seeds.."
    };

    @ArchTest
    static final ArchRule domainUsesNoFramework = noClasses()
            .that()
            .resideOutsideOfPackages(OUTSIDE_THE_DOMAIN)
            .should()
            .dependOnClassesThat()
            .resideOutsideOfPackages("org.partnershipgraph..", "java..", "org.jspecify..");

    private static final String[] BUILDING_BLOCKS = {
        "org.partnershipgraph.kind..",
        "org.partnershipgraph.store..",
        "org.partnershipgraph.text..",
        "org.partnershipgraph.time.."
    };

    @ArchTest
    static final ArchRule domainKnowsNothingOfTheRest = noClasses()
            .that()
            .resideOutsideOfPackages(OUTSIDE_THE_DOMAIN)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(OUTSIDE_THE_DOMAIN);

    @ArchTest
    static final ArchRule apiReachesTheStoreThroughPortsAlone = noClasses()
            .that()
            .resideInAPackage("org.partnershipgraph.api..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "org.partnershipgraph.persistence..",
                    "com.mongodb..",
                    "org.bson..",
                    "org.springframework.data..",
                    "org.apache.lucene..");

    @ArchTest
    static final ArchRule seedsKnowTheDomainAlone = noClasses()
            .that()
            .resideInAPackage("org.partnershipgraph.seeds..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "org.partnershipgraph.api..", "org.partnershipgraph.persistence..", "org.springframework..");

    @ArchTest
    static final ArchRule dataSetKnowsNeitherItsLoaderNorTheReader = noClasses()
            .that()
            .resideInAPackage("org.partnershipgraph.seeds.dataset..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.partnershipgraph.seeds.load..", "org.partnershipgraph.seeds.reader..");

    @ArchTest
    static final ArchRule buildingBlocksKnowNoRecords = noClasses()
            .that()
            .resideInAnyPackage(BUILDING_BLOCKS)
            .should()
            .dependOnClassesThat(
                    resideInAPackage("org.partnershipgraph..").and(not(resideInAnyPackage(BUILDING_BLOCKS))));

    @ArchTest
    static final ArchRule persistenceKnowsNothingOfSeedsAndApi = noClasses()
            .that()
            .resideInAPackage("org.partnershipgraph.persistence..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.partnershipgraph.seeds..", "org.partnershipgraph.api..");

    @ArchTest
    static final ArchRule onlyItsConfigurationKnowsTheBuiltInServer = noClasses()
            .that()
            .resideOutsideOfPackage("org.partnershipgraph.persistence.engine..")
            .and()
            .haveNameNotMatching(".*\\.ServerAutoConfiguration(\\$.*)?")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.partnershipgraph.persistence.engine..");

    @ArchTest
    static final ArchRule storageOfTheBuiltInServerKnowsNothingOfItsCommands = noClasses()
            .that()
            .resideInAPackage("org.partnershipgraph.persistence.engine.storage..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.partnershipgraph.persistence.engine");

    @ArchTest
    static final ArchRule controllersArePackagePrivate =
            classes().that().areAnnotatedWith(Controller.class).should().bePackagePrivate();

    @ArchTest
    static final ArchRule namesSayWhatThingsAre =
            noClasses().should().haveNameMatching(".*(Impl|Utils?|Helper|Manager|Dto|DTO|Mapper)");

    @ArchTest
    static final ArchRule domainPackagesHaveNoCycles =
            slices().matching("org.partnershipgraph.(*)..").should().beFreeOfCycles();

    @ArchTest
    static void simpleNamesExistOnce(JavaClasses classes) {
        var namesakes = classes.stream()
                .filter(type -> type.isTopLevelClass() && !type.getSimpleName().equals("package-info"))
                .collect(Collectors.groupingBy(JavaClass::getSimpleName, Collectors.counting()));
        namesakes.values().removeIf(count -> count == 1);
        assertThat(namesakes).isEmpty();
    }

    /** Another module's tests come as a jar. */
    static class DoNotIncludeTestJars implements ImportOption {

        @Override
        public boolean includes(Location location) {
            return !location.contains("-tests.jar");
        }
    }
}
