package org.partnershipgraph.api.export.format;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.partnershipgraph.api.export.graph.DrawnGraph;
import org.partnershipgraph.api.export.graph.GraphSource;

/** A graph in XML, which is written at the end: edges refer to nodes, and count what many items say. */
abstract class GraphWriter implements FileWriter {

    /** What a graph says of itself that does not have all nodes. */
    static final String TRUNCATED = "Truncated: the query allows no more nodes";

    private static final XMLOutputFactory XML = XMLOutputFactory.newDefaultFactory();

    private final GraphSource source;
    private final OutputStream out;

    GraphWriter(GraphSource source, OutputStream out) {
        this.source = source;
        this.out = out;
    }

    @Override
    public void begin() {}

    @Override
    public void add(Map<?, ?> item) {
        source.add(item);
    }

    @Override
    public void end() throws IOException {
        try {
            var xml = XML.createXMLStreamWriter(out, StandardCharsets.UTF_8.name());
            xml.writeStartDocument(StandardCharsets.UTF_8.name(), "1.0");
            write(source.graph(), xml);
            xml.writeEndDocument();
            xml.flush();
        } catch (XMLStreamException e) {
            throw e.getNestedException() instanceof IOException cause ? cause : new IOException(e);
        }
    }

    abstract void write(DrawnGraph graph, XMLStreamWriter xml) throws XMLStreamException;

    /** Replaces the characters that XML cannot have. */
    static String text(Object value) {
        var text = value.toString();
        return text.codePoints().allMatch(GraphWriter::isAllowed)
                ? text
                : text.codePoints()
                        .map(character -> isAllowed(character) ? character : 0xFFFD)
                        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                        .toString();
    }

    private static boolean isAllowed(int character) {
        return character == '\t'
                || character == '\n'
                || character == '\r'
                || (character >= 0x20 && character <= 0xD7FF)
                || (character >= 0xE000 && character <= 0xFFFD)
                || character >= 0x10000;
    }
}
