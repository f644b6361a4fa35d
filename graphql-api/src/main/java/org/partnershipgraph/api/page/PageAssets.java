package org.partnershipgraph.api.page;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.Resource;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The names of the built scripts, styles and pictures. A build without them has none. */
@Component
class PageAssets {

    private static final String ENTRY = "pages/pages.ts";
    private static final String WORLD = "pages/world.svg";
    private static final String ICON = "graphiql/icon.svg";

    private final JsonNode manifest;

    PageAssets(@Value("classpath:/pages/manifest.json") Resource manifest, JsonMapper json) {
        this.manifest = manifest.exists() ? read(manifest, json) : json.createObjectNode();
    }

    private static JsonNode read(Resource manifest, JsonMapper json) {
        try {
            return json.readTree(manifest.getContentAsByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    List<String> scripts() {
        return path(manifest.path(ENTRY).path("file"));
    }

    List<String> styles() {
        return manifest.path(ENTRY)
                .path("css")
                .valueStream()
                .flatMap(style -> path(style).stream())
                .toList();
    }

    Optional<String> world() {
        return path(manifest.path(WORLD).path("file")).stream().findFirst();
    }

    Optional<String> icon() {
        return path(manifest.path(ICON).path("file")).stream().findFirst();
    }

    private static List<String> path(JsonNode file) {
        return file.isString() ? List.of("/" + file.asString()) : List.of();
    }
}
