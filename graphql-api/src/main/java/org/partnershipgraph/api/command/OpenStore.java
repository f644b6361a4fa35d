package org.partnershipgraph.api.command;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.partnershipgraph.archive.Archive;
import org.partnershipgraph.archive.ArchiveFiles;
import org.springframework.aot.AotDetector;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.context.TypeExcludeFilter;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.ComponentScan.Filter;
import org.springframework.context.annotation.FilterType;
import org.springframework.core.SpringProperties;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.Environment;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.util.StringUtils;

/** The store as the server would open it, with the same settings, and only as much else of the server as is needed. */
final class OpenStore {

    private static final String DURABLE = "partnerships.store.durable";
    private static final String EXISTING = "partnerships.store.existing";
    /** Where the server keeps its database unless it is configured otherwise. */
    private static final Path DEFAULT_DIRECTORY = Path.of("data");

    /** The command itself reports a failure. */
    private static final Map<String, Object> QUIET = Map.of(
            "logging.level.org.springframework.boot.diagnostics.LoggingFailureAnalysisReporter", "off",
            "logging.level.org.springframework.boot.SpringApplication", "off");

    /** A health check would open the store at once. */
    private static final Map<String, Object> UNCHECKED = Map.of(
            "management.health.defaults.enabled", false,
            "management.endpoint.health.validate-group-membership", false);

    private OpenStore() {}

    /** Runs work on an existing store; {@link CommandFailure} if there is none, so that a typing error creates none. */
    static <T> T export(Function<Archive, T> work) {
        var settings = new StandardEnvironment();
        var requirements = Map.<String, Object>of(DURABLE, true, EXISTING, true);
        return run(EverythingOnDemand.class, settings, requirements, store -> work.apply(store.getBean(Archive.class)));
    }

    /** Runs work on a store that is created, or replaced if it is damaged, only if the archive can be read. */
    static <T> T fill(Path archive, boolean replace, Function<Archive, T> work) {
        var settings = new StandardEnvironment();
        var requirements = Map.<String, Object>of(DURABLE, true, "partnerships.store.replaced", replace);
        return run(EverythingOnDemand.class, settings, requirements, store -> {
            store.getBean(ArchiveFiles.class).requireReadable(archive);
            return work.apply(store.getBean(Archive.class));
        });
    }

    /** Runs work on what the server would answer from, or on the data set in memory if no store is configured and none exists. */
    static <T> T query(Function<BeanFactory, T> work) {
        var settings = new StandardEnvironment();
        var requirements = isConfigured(settings) || Files.exists(DEFAULT_DIRECTORY)
                ? Map.<String, Object>of(EXISTING, true)
                : Map.<String, Object>of("partnerships.data-dir", ":memory:");
        return run(WholeApplication.class, settings, requirements, work);
    }

    private static boolean isConfigured(Environment settings) {
        return Stream.of("partnerships.data-dir", "spring.mongodb.uri")
                .anyMatch(name -> StringUtils.hasText(settings.getProperty(name)));
    }

    /** Meanwhile, everything written to standard output goes to standard error, which leaves the former to results. */
    private static <T> T run(
            Class<?> source,
            ConfigurableEnvironment settings,
            Map<String, Object> requirements,
            Function<BeanFactory, T> work) {
        var standardOutput = System.out;
        System.setOut(System.err);
        try (var store = application(source, settings, requirements).run()) {
            return work.apply(store);
        } catch (RuntimeException e) {
            throw CommandFailure.explained(e, settings);
        } finally {
            System.setOut(standardOutput);
        }
    }

    private static SpringApplication application(
            Class<?> source, ConfigurableEnvironment settings, Map<String, Object> requirements) {
        // Beans that were found ahead of time are those of the whole server.
        SpringProperties.setProperty(AotDetector.AOT_ENABLED, "false");
        var application = new SpringApplication(source);
        application.setWebApplicationType(WebApplicationType.NONE);
        application.setLazyInitialization(true);
        application.setLogStartupInfo(false);
        var defaults = new HashMap<>(QUIET);
        defaults.putAll(UNCHECKED);
        defaults.putAll(requirements);
        application.setDefaultProperties(defaults);
        application.setEnvironment(settings);
        return application;
    }

    @EnableAutoConfiguration
    static class EverythingOnDemand {}

    @ComponentScan(
            basePackages = "org.partnershipgraph.api",
            excludeFilters = @Filter(type = FilterType.CUSTOM, classes = TypeExcludeFilter.class))
    static class WholeApplication {}
}
