package org.partnershipgraph.seeds.reader.report;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import org.partnershipgraph.text.Language;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.StreamWriteFeature;
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

    /** Writes the object that {@link #json()} gives, page by page, so that only one is held at a time. */
    public static void writeJson(Iterator<ReadPage> pages, OutputStream out) {
        try (var json =
                JSON.writer().without(StreamWriteFeature.AUTO_CLOSE_TARGET).createGenerator(out)) {
            json.writeStartObject();
            json.writeArrayPropertyStart("pages");
            pages.forEachRemaining(json::writePOJO);
            json.writeEndArray();
            json.writeEndObject();
        }
    }

    /** Writes the text that {@link #text()} gives, page by page. */
    public static void writeText(Iterator<ReadPage> pages, PrintStream out) {
        pages.forEachRemaining(page -> out.print(new ReportText(List.of(page))));
    }

    /** The object {@code {"pages": […]}} as the command line's contract has it, with further fields beside those. */
    public String json() {
        var bytes = new ByteArrayOutputStream();
        writeJson(pages.iterator(), bytes);
        return bytes.toString(StandardCharsets.UTF_8);
    }

    public String text() {
        return new ReportText(pages).toString();
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
