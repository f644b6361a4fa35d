package org.partnershipgraph.api.reconcile;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.partnershipgraph.api.locale.Languages;
import org.partnershipgraph.api.reconcile.Candidate.Item;
import org.partnershipgraph.api.reconcile.entity.EntityType;
import org.partnershipgraph.text.LocalizedText;

/** What the service says of itself. */
record ServiceManifest(
        List<String> versions,
        String name,
        String identifierSpace,
        String schemaSpace,
        List<Item> defaultTypes,
        int batchSize,
        Address view,
        Preview preview,
        Suggest suggest,
        Extend extend) {

    static final int PREVIEW_WIDTH = 400;
    static final int PREVIEW_HEIGHT = 220;

    record Address(String url) {}

    record Preview(String url, int width, int height) {}

    record Suggest(Service entity, Service property, Service type) {}

    record Service(
            @JsonProperty("service_url") String url,
            @JsonProperty("service_path") String path) {}

    record Extend(
            @JsonProperty("propose_properties") Service proposals,
            @JsonProperty("property_settings") List<Setting> settings) {}

    /** @param initial the value unless the client gives another */
    record Setting(
            String name,
            String label,
            String type,
            @JsonProperty("default") int initial) {}

    /** @param root the address of this server, with a slash at its end */
    static ServiceManifest of(String root, Locale locale) {
        var service = root + "reconcile";
        return new ServiceManifest(
                List.of("0.2"),
                "Partnership Graph",
                root,
                root + "graphql/schema",
                types(locale),
                BatchReader.MOST_QUERIES,
                new Address(service + "/view?id={{id}}"),
                new Preview(service + "/preview?id={{id}}", PREVIEW_WIDTH, PREVIEW_HEIGHT),
                new Suggest(
                        new Service(service, "/suggest/entity"),
                        new Service(service, "/suggest/property"),
                        new Service(service, "/suggest/type")),
                new Extend(new Service(service, "/properties"), List.of(limit(locale))));
    }

    private static Setting limit(Locale locale) {
        var label = new LocalizedText("Högsta antal värden", "Maximum number of values");
        return new Setting("limit", label.in(Languages.of(locale)), "number", ExtensionReader.MOST_VALUES);
    }

    static List<Item> types(Locale locale) {
        return Stream.of(EntityType.values())
                .map(type -> new Item(type.id(), type.label().in(Languages.of(locale))))
                .toList();
    }
}
