package org.partnershipgraph.api.command;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.function.Function;
import org.partnershipgraph.archive.Archive;
import org.partnershipgraph.archive.ArchiveFiles;
import org.springframework.aot.AotDetector;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.core.SpringProperties;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.StandardEnvironment;

/** The store as the server would open it, by the same settings, and nothing else of the server. */
class OpenStore {

    /** The command itself says what has failed. */
    private static final Map<String, Object> QUIET = Map.of(
            "logging.level.org.springframework.boot.diagnostics.LoggingFailureAnalysisReporter", "off",
            "logging.level.org.springframework.boot.SpringApplication", "off");

    private OpenStore() {}

    /**
     * What the work results in; {@link CommandFailure} where the store does not let it be done. Meanwhile everything
     * that would be printed on standard output is printed on standard error, for the results alone belong there.
     */
    static <T> T ask(Function<Archive, T> work) {
        return ask(() -> {}, work, false);
    }

    /** As {@link #ask}, once the archive is known to be whole: no store is made for one that is not. */
    static <T> T fillFrom(Path archive, Function<Archive, T> work) {
        var files = ServiceLoader.load(ArchiveFiles.class).findFirst().orElseThrow();
        return ask(() -> files.requireWhole(archive), work, false);
    }

    /** As {@link #ask}, of a store that is there: none is made where its directory is mistyped. */
    static <T> T askExisting(Function<Archive, T> work) {
        return ask(() -> {}, work, true);
    }

    private static <T> T ask(Runnable check, Function<Archive, T> work, boolean mustExist) {
        var standardOutput = System.out;
        var settings = new StandardEnvironment();
        System.setOut(System.err);
        try {
            check.run();
            return ask(application(settings, mustExist), work);
        } catch (RuntimeException e) {
            throw CommandFailure.explained(e, settings);
        } finally {
            System.setOut(standardOutput);
        }
    }

    private static <T> T ask(SpringApplication application, Function<Archive, T> work) {
        try (var store = application.run()) {
            return work.apply(store.getBean(Archive.class));
        }
    }

    /** Makes no more of the application than the store, and not the server that was processed ahead of time. */
    private static SpringApplication application(ConfigurableEnvironment settings, boolean mustExist) {
        SpringProperties.setProperty(AotDetector.AOT_ENABLED, "false");
        var application = new SpringApplication(EverythingOnDemand.class);
        application.setWebApplicationType(WebApplicationType.NONE);
        application.setLazyInitialization(true);
        application.setLogStartupInfo(false);
        var defaults = new HashMap<>(QUIET);
        defaults.put("partnerships.store.durable", true);
        defaults.put("partnerships.store.existing", mustExist);
        application.setDefaultProperties(defaults);
        application.setEnvironment(settings);
        return application;
    }

    @EnableAutoConfiguration
    static class EverythingOnDemand {}
}
