package org.partnershipgraph.api.command;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import org.partnershipgraph.archive.Archive;
import org.partnershipgraph.archive.ArchiveFiles;
import org.springframework.aot.AotDetector;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.core.SpringProperties;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.StandardEnvironment;

/** The store as the server would open it, with the same settings, but without anything else of the server. */
final class OpenStore {

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
        return run("existing", store -> work.apply(store.getBean(Archive.class)));
    }

    /** Runs work on a store that is created, or replaced if it is damaged, only if the archive can be read. */
    static <T> T fill(Path archive, boolean replace, Function<Archive, T> work) {
        return run(replace ? "replaced" : "durable", store -> {
            store.getBean(ArchiveFiles.class).requireReadable(archive);
            return work.apply(store.getBean(Archive.class));
        });
    }

    private static <T> T run(String requirement, Function<BeanFactory, T> work) {
        var defaults = Map.<String, Object>of(
                "partnerships.store.durable", true, "partnerships.store." + requirement, true);
        return run(EverythingOnDemand.class, defaults, work);
    }

    /**
     * Runs work on an application that creates its beans on demand. Meanwhile, everything written to standard output goes to
     * standard error, which leaves the former to results.
     */
    static <T> T run(Class<?> beans, Map<String, Object> defaults, Function<BeanFactory, T> work) {
        var standardOutput = System.out;
        var settings = new StandardEnvironment();
        System.setOut(System.err);
        try (var application = application(beans, settings, defaults).run()) {
            return work.apply(application);
        } catch (RuntimeException e) {
            throw CommandFailure.explained(e, settings);
        } finally {
            System.setOut(standardOutput);
        }
    }

    private static SpringApplication application(
            Class<?> beans, ConfigurableEnvironment settings, Map<String, Object> defaults) {
        // Beans that were found ahead of time are those of the whole server.
        SpringProperties.setProperty(AotDetector.AOT_ENABLED, "false");
        var application = new SpringApplication(beans);
        application.setWebApplicationType(WebApplicationType.NONE);
        application.setLazyInitialization(true);
        application.setLogStartupInfo(false);
        var all = new HashMap<>(QUIET);
        all.putAll(UNCHECKED);
        all.putAll(defaults);
        application.setDefaultProperties(all);
        application.setEnvironment(settings);
        return application;
    }

    @EnableAutoConfiguration
    static class EverythingOnDemand {}
}
