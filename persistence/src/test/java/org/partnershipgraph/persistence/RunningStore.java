package org.partnershipgraph.persistence;

import java.nio.file.Path;
import java.util.List;
import org.partnershipgraph.municipality.Municipality;
import org.partnershipgraph.municipality.MunicipalityKind;
import org.partnershipgraph.store.Aggregate;
import org.partnershipgraph.store.AllRecords;
import org.partnershipgraph.store.ReadModel;
import org.partnershipgraph.store.Store;
import org.partnershipgraph.store.Stores;
import org.partnershipgraph.text.LocalizedText;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.boot.Banner;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;

/** The persistence module as the application runs it. */
public class RunningStore implements AutoCloseable {

    private final ConfigurableApplicationContext application;

    private RunningStore(String... settings) {
        this(context -> {}, settings);
    }

    private RunningStore(ApplicationContextInitializer<GenericApplicationContext> additions, String... settings) {
        this(builder().initializers(additions).properties(settings));
        rebuild();
    }

    /** Builds the index and the graph from what is in the store. */
    public void rebuild() {
        rebuild(application);
    }

    public static void rebuild(BeanFactory application) {
        var models = application.getBeanProvider(ReadModel.class).stream().toList();
        var stores = application.getBean(Stores.class);
        ReadModel.rebuildAll(models, AllRecords.of(stores.all()));
    }

    private RunningStore(SpringApplicationBuilder builder) {
        application = builder.run();
    }

    private static SpringApplicationBuilder builder() {
        return new SpringApplicationBuilder(Persistence.class)
                .bannerMode(Banner.Mode.OFF)
                .web(WebApplicationType.NONE)
                .properties("partnerships.store.timeout=30s");
    }

    /** As a command opens it: without an index, and without following the change stream. */
    public static RunningStore onDemand(String... settings) {
        return new RunningStore(builder().lazyInitialization(true).properties(settings));
    }

    /** On the embedded engine, which forgets everything in the end. */
    public static RunningStore inMemory() {
        return new RunningStore("partnerships.data-dir=:memory:");
    }

    /** With beans that a test adds. */
    public static RunningStore inMemory(ApplicationContextInitializer<GenericApplicationContext> additions) {
        return new RunningStore(additions, "partnerships.data-dir=:memory:");
    }

    public static RunningStore in(Path directory) {
        return in(directory, context -> {});
    }

    /** With beans that a test adds. */
    public static RunningStore in(Path directory, ApplicationContextInitializer<GenericApplicationContext> additions) {
        return new RunningStore(additions, "partnerships.data-dir=" + directory);
    }

    /** Wherever the settings say, with beans that a test adds. */
    public static RunningStore with(
            ApplicationContextInitializer<GenericApplicationContext> additions, String... settings) {
        return new RunningStore(additions, settings);
    }

    /** On another server, with settings such as {@code partnerships.store.timeout=500ms}. */
    public static RunningStore on(String uri, String... settings) {
        var all = new String[settings.length + 1];
        System.arraycopy(settings, 0, all, 0, settings.length);
        all[settings.length] = "spring.mongodb.uri=" + uri;
        return new RunningStore(all);
    }

    public <T> T get(Class<T> port) {
        return application.getBean(port);
    }

    public <T extends Aggregate> Store<T> of(Class<T> type) {
        return get(Stores.class).of(type);
    }

    public ConfigurableApplicationContext application() {
        return application;
    }

    @Override
    public void close() {
        application.close();
    }

    /** A municipality that is not saved yet. */
    public static Municipality municipality(String slug, String name) {
        return new Municipality(
                slug,
                null,
                LocalizedText.same(name),
                null,
                MunicipalityKind.MUNICIPALITY,
                "SE",
                null,
                null,
                List.of(),
                List.of(),
                null,
                null,
                null,
                List.of());
    }

    @SpringBootConfiguration
    @EnableAutoConfiguration
    static class Persistence {}
}
