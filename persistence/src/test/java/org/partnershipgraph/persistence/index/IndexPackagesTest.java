package org.partnershipgraph.persistence.index;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Arrays;
import java.util.stream.Stream;

@AnalyzeClasses(packages = "org.partnershipgraph.persistence", importOptions = DoNotIncludeTests.class)
class IndexPackagesTest {

    private static final String INDEX = "org.partnershipgraph.persistence.index";

    @ArchTest
    static final ArchRule roomsHaveNoCycles =
            slices().matching(INDEX + ".(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule textIsAtTheBottom = onlyUses("text");

    @ArchTest
    static final ArchRule luceneUsesTextAlone = onlyUses("lucene", "text");

    @ArchTest
    static final ArchRule searchUsesNeitherListsNorFacets = onlyUses("search", "lucene", "text");

    @ArchTest
    static final ArchRule listsUseNoFacets = onlyUses("list", "search", "lucene", "text");

    @ArchTest
    static final ArchRule theRestOfPersistenceUsesNoRoomOfTheIndex = noClasses()
            .that()
            .resideOutsideOfPackage(INDEX + "..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage(INDEX + "..");

    private static ArchRule onlyUses(String own, String... others) {
        return noClasses()
                .that()
                .resideInAPackage(INDEX + "." + own)
                .should()
                .dependOnClassesThat(resideInAPackage(INDEX + "..")
                        .and(not(resideInAnyPackage(Stream.concat(Stream.of(own), Arrays.stream(others))
                                .map(name -> INDEX + "." + name)
                                .toArray(String[]::new)))));
    }
}
