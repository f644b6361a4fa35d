package org.partnershipgraph.seeds.dataset;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/** A data set of one partnership, to be bent by each test. */
public final class SmallDataSet {

    public static final String TWO_COUNTRIES = """
            - {code: SE, name: {sv: Sverige, en: Sweden}}
            - {code: ZA, name: {sv: Sydafrika, en: South Africa}, variants: [RSA], isProgrammeCountry: true}
            """;

    private final Map<String, byte[]> files = new LinkedHashMap<>();

    public SmallDataSet() {
        with("countries.yaml", TWO_COUNTRIES);
        with("global-goals.yaml", "- {number: 4, name: {sv: God utbildning, en: Education}, colour: '#C5192D'}");
        with("project-areas.yaml", "- {slug: education, name: {sv: Utbildning, en: Education}}");
        with("themes.yaml", "- {slug: inclusion, name: {sv: Inkludering, en: Inclusion}}");
        with("tags.yaml", "- {slug: youth, name: {sv: ungdomar, en: youth}}");
        with("methods.yaml", "- {slug: lupp, name: LUPP}");
        with("sources.yaml", "- {slug: listing, title: A listing, kind: LISTING, address: 'https://icld.se/'}");
        with("networks.yaml", "- {slug: schools, name: {sv: Skolor, en: Schools}, countries: [SE, ZA]}");
        with("municipalities/sweden.yaml", """
                - {slug: karlskrona, name: Karlskrona, kind: MUNICIPALITY, country: SE, scbCode: '1080'}
                - {slug: vaxjo, name: Växjö, kind: MUNICIPALITY, country: SE, scbCode: '0780'}
                """);
        with(
                "municipalities/south-africa.yaml",
                "- {slug: tshwane, name: Tshwane, kind: CITY, country: ZA, sources: [listing]}");
        with("partnerships/south-africa.yaml", """
                - slug: karlskrona-tshwane
                  participants:
                    - {municipality: karlskrona, role: SWEDISH_PARTNER}
                    - {municipality: tshwane, role: INTERNATIONAL_PARTNER}
                  memberships: [{network: schools}]
                  projects:
                    - slug: schools
                      title: {sv: Skolor, en: Schools}
                      period: {start: 2023, end: 2025-12}
                      projectAreas: [education]
                      themes: [inclusion]
                      goals: [4]
                      tags: [youth]
                      methods: [lupp]
                      networks: [schools]
                      sources: [listing]
                """);
    }

    public SmallDataSet with(String file, String text) {
        return with(file, text.getBytes(StandardCharsets.UTF_8));
    }

    public SmallDataSet with(String file, byte[] content) {
        files.put(file, content);
        return this;
    }

    public SmallDataSet without(String file) {
        files.remove(file);
        return this;
    }

    /** Replaces a piece of a file, which must be there. */
    public SmallDataSet changing(String file, String piece, String replacement) {
        var text = new String(files.get(file), StandardCharsets.UTF_8);
        if (!text.contains(piece)) {
            throw new IllegalArgumentException("there is no " + piece + " in " + file);
        }
        return with(file, text.replace(piece, replacement));
    }

    public DataSet readIn(Path directory) {
        return DataSet.read(writeTo(directory));
    }

    Path writeTo(Path directory) {
        files.forEach((file, content) -> write(directory.resolve(file), content));
        return directory;
    }

    private static void write(Path file, byte[] content) {
        try {
            Files.createDirectories(file.getParent());
            Files.write(file, content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
