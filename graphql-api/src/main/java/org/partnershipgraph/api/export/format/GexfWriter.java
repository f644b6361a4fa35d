package org.partnershipgraph.api.export.format;

import java.io.OutputStream;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.jspecify.annotations.Nullable;
import org.partnershipgraph.api.export.graph.Attribute;
import org.partnershipgraph.api.export.graph.DrawnGraph;
import org.partnershipgraph.api.export.graph.GraphSource;

/** GEXF 1.2, which Gephi reads. */
class GexfWriter extends GraphWriter {

    private static final String NAMESPACE = "http://www.gexf.net/1.2draft";

    GexfWriter(GraphSource source, OutputStream out) {
        super(source, out);
    }

    @Override
    void write(DrawnGraph graph, XMLStreamWriter xml) throws XMLStreamException {
        xml.writeStartElement("gexf");
        xml.writeDefaultNamespace(NAMESPACE);
        xml.writeAttribute("version", "1.2");
        if (graph.isTruncated()) {
            xml.writeStartElement("meta");
            xml.writeStartElement("description");
            xml.writeCharacters(TRUNCATED);
            xml.writeEndElement();
            xml.writeEndElement();
        }
        xml.writeStartElement("graph");
        xml.writeAttribute("mode", "static");
        xml.writeAttribute("defaultedgetype", "undirected");
        attributes("node", graph.nodeAttributes(), xml);
        attributes("edge", graph.edgeAttributes(), xml);
        nodes(graph, xml);
        edges(graph, xml);
        xml.writeEndElement();
        xml.writeEndElement();
    }

    private static void attributes(String kind, List<Attribute> attributes, XMLStreamWriter xml)
            throws XMLStreamException {
        xml.writeStartElement("attributes");
        xml.writeAttribute("class", kind);
        for (int i = 0; i < attributes.size(); i++) {
            xml.writeEmptyElement("attribute");
            xml.writeAttribute("id", kind + i);
            xml.writeAttribute("title", attributes.get(i).title());
            xml.writeAttribute("type", attributes.get(i).type().toString());
        }
        xml.writeEndElement();
    }

    private static void nodes(DrawnGraph graph, XMLStreamWriter xml) throws XMLStreamException {
        xml.writeStartElement("nodes");
        for (var node : graph.nodes()) {
            xml.writeStartElement("node");
            xml.writeAttribute("id", text(node.id()));
            xml.writeAttribute("label", text(node.label()));
            values("node", node.values(), xml);
            xml.writeEndElement();
        }
        xml.writeEndElement();
    }

    private static void edges(DrawnGraph graph, XMLStreamWriter xml) throws XMLStreamException {
        xml.writeStartElement("edges");
        int id = 0;
        for (var edge : graph.edges()) {
            xml.writeStartElement("edge");
            xml.writeAttribute("id", String.valueOf(id++));
            xml.writeAttribute("source", text(edge.source()));
            xml.writeAttribute("target", text(edge.target()));
            if (edge.weight() != null) {
                xml.writeAttribute("weight", edge.weight().toString());
            }
            values("edge", edge.values(), xml);
            xml.writeEndElement();
        }
        xml.writeEndElement();
    }

    private static void values(String kind, List<@Nullable Object> values, XMLStreamWriter xml)
            throws XMLStreamException {
        xml.writeStartElement("attvalues");
        for (int i = 0; i < values.size(); i++) {
            var value = values.get(i);
            if (value != null) {
                xml.writeEmptyElement("attvalue");
                xml.writeAttribute("for", kind + i);
                xml.writeAttribute("value", text(value));
            }
        }
        xml.writeEndElement();
    }
}
