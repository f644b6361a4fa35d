package org.partnershipgraph.api;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** Which rooms of the page reader know which. */
@AnalyzeClasses(packages = "org.partnershipgraph", importOptions = DoNotIncludeTests.class)
class ReaderRoomsTest {

    private static final String READER = "org.partnershipgraph.seeds.reader";

    @ArchTest
    static final ArchRule roomsKnowOnlyTheRoomsBelow = layeredArchitecture()
            .consideringOnlyDependenciesInLayers()
            .layer("page").definedBy(READER + ".page")
            .layer("report").definedBy(READER + ".report")
            .layer("name").definedBy(READER + ".name")
            .layer("vocabulary").definedBy(READER + ".vocabulary")
            .layer("pair").definedBy(READER + ".pair")
            .layer("facet").definedBy(READER + ".facet")
            .layer("prose").definedBy(READER + ".prose")
            .layer("item").definedBy(READER + ".item")
            .layer("reader").definedBy(READER)
            .layer("score").definedBy(READER + ".score")
            .whereLayer("page").mayNotAccessAnyLayer()
            .whereLayer("report").mayNotAccessAnyLayer()
            .whereLayer("name").mayOnlyAccessLayers("page", "report")
            .whereLayer("vocabulary").mayOnlyAccessLayers("page", "name")
            .whereLayer("pair").mayOnlyAccessLayers("page", "report", "name", "vocabulary")
            .whereLayer("facet").mayOnlyAccessLayers("page", "report", "name", "vocabulary", "pair")
            .whereLayer("prose").mayOnlyAccessLayers("page", "report", "vocabulary")
            .whereLayer("item").mayOnlyAccessLayers("page", "report", "name", "vocabulary", "pair", "facet", "prose")
            .whereLayer("reader").mayNotBeAccessedByAnyLayerExcept("score")
            .whereLayer("score").mayNotBeAccessedByAnyLayer();

    @ArchTest
    static final ArchRule apiUsesTheReaderByItsEntrance = noClasses()
            .that()
            .resideInAPackage("org.partnershipgraph.api..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(READER + ".page", READER + ".pair", READER + ".facet", READER + ".prose", READER + ".item");
}
