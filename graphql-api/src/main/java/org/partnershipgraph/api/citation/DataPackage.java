package org.partnershipgraph.api.citation;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A description of files as programs read it: a Data Package of version 2 (datapackage.org).
 *
 * @param profile which version of the format it has
 * @param version the revision of the data
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record DataPackage(
        @JsonProperty("$schema") String profile,
        String name,
        String title,
        String version,
        Instant created,
        List<License> licenses,
        List<Contributor> contributors,
        List<Origin> sources,
        List<DataResource> resources) {

    private static final String PROFILE = "https://datapackage.org/profiles/2.0/datapackage.json";

    public record License(String name, String path, String title) {}

    public record Contributor(String title, List<String> roles) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Origin(String title, @Nullable String path) {}

    /** Describes these files, which are cited as a whole. */
    public static DataPackage of(String name, Citation citation, Instant created, List<DataResource> resources) {
        return new DataPackage(
                PROFILE,
                name,
                citation.title(),
                String.valueOf(citation.revision()),
                created,
                citation.licences().stream()
                        .map(licence -> new License(licence.name(), licence.address(), licence.title()))
                        .toList(),
                List.of(new Contributor(citation.publisher(), List.of("publisher"))),
                citation.sources().stream()
                        .map(source -> new Origin(source.title(), source.address()))
                        .toList(),
                resources);
    }
}
