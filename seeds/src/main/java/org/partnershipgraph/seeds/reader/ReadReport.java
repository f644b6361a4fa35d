package org.partnershipgraph.seeds.reader;

import java.util.List;
import java.util.Locale;
import org.partnershipgraph.text.Language;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.ser.std.StdSerializer;

/** What was read from some pages, for people as text and for programs as JSON. */
public record ReadReport(List<ReadPage> pages) {

    private static final JsonMapper JSON = JsonMapper.builder()
            .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
            .enable(SerializationFeature.INDENT_OUTPUT)
            .addModule(new SimpleModule().addSerializer(Language.class, new LanguageCode()))
            .build();

    public ReadReport {
        pages = List.copyOf(pages);
    }

    /** The object {@code {"pages": […]}} as the command line's contract has it, with further fields beside those. */
    public String json() {
        return JSON.writeValueAsString(this);
    }

    public String text() {
        return new ReportText(this).toString();
    }

    private static final class LanguageCode extends StdSerializer<Language> {

        LanguageCode() {
            super(Language.class);
        }

        @Override
        public void serialize(Language language, JsonGenerator json, SerializationContext context) {
            json.writeString(language.name().toLowerCase(Locale.ROOT));
        }
    }
}
