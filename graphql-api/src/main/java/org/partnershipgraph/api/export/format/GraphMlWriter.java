package org.partnershipgraph.api.export.format;

import java.io.OutputStream;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.jspecify.annotations.Nullable;
import org.partnershipgraph.api.export.graph.Attribute;
import org.partnershipgraph.api.export.graph.DrawnGraph;
import org.partnershipgraph.api.export.graph.GraphSource;

/** GraphML. */
class GraphMlWriter extends GraphWriter {

    private static final String NAMESPACE = "http://graphml.graphdrawing.org/xmlns";

    GraphMlWriter(GraphSource source, OutputStream out) {
        super(source, out);
    }

    @Override
    void write(DrawnGraph graph, XMLStreamWriter xml) throws XMLStreamException {
        xml.writeStartElement("graphml");
        xml.writeDefaultNamespace(NAMESPACE);
        keys("node", graph.nodeAttributes(), xml);
        keys("edge", graph.edgeAttributes(), xml);
        xml.writeStartElement("graph");
        xml.writeAttribute("edgedefault", "undirected");
        if (graph.isTruncated()) {
            xml.writeStartElement("desc");
            xml.writeCharacters(TRUNCATED);
            xml.writeEndElement();
        }
        for (var node : graph.nodes()) {
            xml.writeStartElement("node");
            xml.writeAttribute("id", id(node.id()));
            data("node", node.values(), xml);
            xml.writeEndElement();
        }
        for (var edge : graph.edges()) {
            xml.writeStartElement("edge");
            xml.writeAttribute("source", id(edge.source()));
            xml.writeAttribute("target", id(edge.target()));
            data("edge", edge.values(), xml);
            xml.writeEndElement();
        }
        xml.writeEndElement();
        xml.writeEndElement();
    }

    /** An XML name token, as the schema of GraphML wants it: the keys of drawings have a slash. */
    private static String id(String id) {
        return text(id).replace('/', ':');
    }

    private static void keys(String kind, List<Attribute> attributes, XMLStreamWriter xml) throws XMLStreamException {
        for (int i = 0; i < attributes.size(); i++) {
            xml.writeEmptyElement("key");
            xml.writeAttribute("id", kind + i);
            xml.writeAttribute("for", kind);
            xml.writeAttribute("attr.name", attributes.get(i).title());
            xml.writeAttribute("attr.type", attributes.get(i).type().toString());
        }
    }

    private static void data(String kind, List<@Nullable Object> values, XMLStreamWriter xml)
            throws XMLStreamException {
        for (int i = 0; i < values.size(); i++) {
            var value = values.get(i);
            if (value != null) {
                xml.writeStartElement("data");
                xml.writeAttribute("key", kind + i);
                xml.writeCharacters(text(value));
                xml.writeEndElement();
            }
        }
    }
}
