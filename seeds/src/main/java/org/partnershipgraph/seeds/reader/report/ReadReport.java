package org.partnershipgraph.seeds.reader.report;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
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

/** What was read of some pages, as text for people and as JSON for programs. */
public record ReadReport(List<ReadPage> pages) {

    private static final JsonMapper JSON = JsonMapper.builder()
            .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
            .enable(SerializationFeature.INDENT_OUTPUT)
            .changeDefaultVisibility(visibility -> visibility.withIsGetterVisibility(Visibility.NONE))
            .addModule(new SimpleModule()
                    .addSerializer(Language.class, new LanguageCode())
                    .addSerializer(ReadItem.class, new ReadItemSerializer()))
            .build();

    public ReadReport {
        pages = List.copyOf(pages);
    }

    /** Writes the object that {@link #json()} returns, holding one page at a time. */
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

    /** Writes the text that {@link #text()} returns, holding one page at a time. */
    public static void writeText(Iterator<ReadPage> pages, PrintStream out) {
        pages.forEachRemaining(page -> out.print(new ReportText(List.of(page))));
    }

    /** The object {@code {"pages": […]}} of the command line's contract, with further fields after those. */
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
