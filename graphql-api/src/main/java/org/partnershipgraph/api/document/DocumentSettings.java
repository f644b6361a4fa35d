package org.partnershipgraph.api.document;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings of saved queries.
 *
 * @param directory of further documents and of manifests, besides the cookbook
 * @param only whether only saved queries run, by name, id or their exact text
 * @param registrations how many documents clients may register by their hash; 0 for none
 */
@ConfigurationProperties("partnerships.documents")
public record DocumentSettings(
        @Nullable Path directory,
        @DefaultValue("false") Boolean only,
        @DefaultValue("0") Integer registrations) {

    public DocumentSettings {
        if (registrations < 0) {
            throw new IllegalArgumentException(
                    "partnerships.documents.registrations is %s: give a whole number from 0".formatted(registrations));
        }
        if (only && registrations > 0) {
            throw new IllegalArgumentException(
                    "partnerships.documents.only is true, so clients cannot register documents: leave out one of"
                            + " partnerships.documents.only and partnerships.documents.registrations");
        }
    }
}
