package org.partnershipgraph.api.export.format;

import java.io.OutputStream;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.partnershipgraph.api.export.table.Cells;
import org.partnershipgraph.api.export.table.Coordinates;
import org.partnershipgraph.api.export.table.Coordinates.Point;
import org.partnershipgraph.api.export.table.Table;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** GeoJSON after RFC 7946: a feature for each row, at its point, at all of its points, or nowhere. */
class GeoJsonWriter implements FileWriter {

    private final Table table;
    private final Coordinates coordinates;
    private final JsonGenerator json;

    GeoJsonWriter(Table table, OutputStream out) {
        this.table = table;
        coordinates = new Coordinates(table.columns());
        json = JsonMapper.shared()
                .writer()
                .without(StreamWriteFeature.AUTO_CLOSE_TARGET)
                .without(SerializationFeature.FLUSH_AFTER_WRITE_VALUE)
                .createGenerator(out);
    }

    @Override
    public void begin() {
        json.writeStartObject();
        json.writeStringProperty("type", "FeatureCollection");
        json.writeArrayPropertyStart("features");
    }

    @Override
    public void add(Map<?, ?> item) {
        table.rows(item).forEach(this::feature);
    }

    @Override
    public void end() {
        json.writeEndArray();
        json.writeEndObject();
        json.flush();
    }

    private void feature(@Nullable Object[] row) {
        json.writeStartObject();
        json.writeStringProperty("type", "Feature");
        geometry(List.copyOf(coordinates.of(row)));
        json.writeObjectPropertyStart("properties");
        for (int column = 0; column < row.length; column++) {
            if (!coordinates.include(column)) {
                json.writePOJOProperty(table.headers().get(column), Cells.joined(row[column]));
            }
        }
        if (coordinates.areCut(row)) {
            json.writeBooleanProperty("truncated", true);
        }
        json.writeEndObject();
        json.writeEndObject();
    }

    private void geometry(List<Point> points) {
        if (points.isEmpty()) {
            json.writeNullProperty("geometry");
            return;
        }
        json.writeObjectPropertyStart("geometry");
        json.writeStringProperty("type", points.size() == 1 ? "Point" : "MultiPoint");
        json.writeName("coordinates");
        if (points.size() == 1) {
            position(points.get(0));
        } else {
            positions(points);
        }
        json.writeEndObject();
    }

    private void positions(Collection<Point> points) {
        json.writeStartArray();
        points.forEach(this::position);
        json.writeEndArray();
    }

    private void position(Point point) {
        json.writeStartArray();
        json.writePOJO(point.longitude());
        json.writePOJO(point.latitude());
        json.writeEndArray();
    }
}
