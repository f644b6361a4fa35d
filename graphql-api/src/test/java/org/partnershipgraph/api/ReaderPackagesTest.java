package org.partnershipgraph.api;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.util.stream.Stream;

/** Which packages of the page reader may use which. */
@AnalyzeClasses(packages = "org.partnershipgraph", importOptions = DoNotIncludeTests.class)
class ReaderPackagesTest {

    private static final String READER = "org.partnershipgraph.seeds.reader";

    @ArchTest
    static final ArchRule page = knows("page");

    @ArchTest
    static final ArchRule report = knows("report");

    @ArchTest
    static final ArchRule name = knows("name", "page", "report");

    @ArchTest
    static final ArchRule vocabulary = knows("vocabulary", "page", "name");

    @ArchTest
    static final ArchRule pair = knows("pair", "page", "report", "name", "vocabulary");

    @ArchTest
    static final ArchRule facet = knows("facet", "page", "report", "name", "vocabulary", "pair");

    @ArchTest
    static final ArchRule time = knows("time", "page", "report", "name", "vocabulary");

    @ArchTest
    static final ArchRule prose = knows("prose", "page", "report", "name", "vocabulary", "time");

    @ArchTest
    static final ArchRule item = knows("item", "page", "report", "name", "vocabulary", "pair", "facet", "prose");

    @ArchTest
    static final ArchRule noPackageUsesTheScore = noClasses()
            .that()
            .resideOutsideOfPackage(READER + ".score")
            .and()
            .resideInAPackage(READER + "..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage(READER + ".score");

    @ArchTest
    static final ArchRule apiUsesTheEntranceOnly = noClasses()
            .that()
            .resideInAPackage("org.partnershipgraph.api..")
            .should()
            .dependOnClassesThat(resideInAnyPackage(packages("page", "pair", "facet", "time", "prose", "item")));

    /** The package uses no other package of the reader than these. */
    private static ArchRule knows(String name, String... others) {
        var known = resideInAnyPackage(packages(others)).or(resideInAnyPackage(packages(name)));
        return classes()
                .that()
                .resideInAPackage(READER + "." + name)
                .should()
                .onlyDependOnClassesThat(resideOutsideOfPackage(READER + "..").or(known));
    }

    private static String[] packages(String... names) {
        return Stream.of(names).map(name -> READER + "." + name).toArray(String[]::new);
    }
}
