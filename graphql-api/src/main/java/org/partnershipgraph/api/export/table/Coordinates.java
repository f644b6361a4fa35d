package org.partnershipgraph.api.export.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.partnershipgraph.api.export.selection.SelectedField;

/** The columns of a table that say where something is. */
public class Coordinates {

    /** A place, longitude first as in GeoJSON. */
    public record Point(Number longitude, Number latitude) {}

    private record Pair(int latitude, int longitude) {}

    private final List<Pair> pairs = new ArrayList<>();

    public Coordinates(List<Column> columns) {
        Map<List<SelectedField>, Integer> latitudes = new HashMap<>();
        for (int i = 0; i < columns.size(); i++) {
            if (columns.get(i).field().name().equals("latitude")) {
                latitudes.put(placeOf(columns.get(i)), i);
            }
        }
        for (int i = 0; i < columns.size(); i++) {
            var latitude = latitudes.get(placeOf(columns.get(i)));
            if (latitude != null && columns.get(i).field().name().equals("longitude")) {
                pairs.add(new Pair(latitude, i));
            }
        }
    }

    /** Whether the fields have a latitude and longitude beside each other, at any depth. */
    public static boolean areIn(List<SelectedField> fields) {
        return (fields.stream().anyMatch(field -> field.name().equals("latitude"))
                        && fields.stream().anyMatch(field -> field.name().equals("longitude")))
                || fields.stream().anyMatch(field -> areIn(field.fields()));
    }

    private static List<SelectedField> placeOf(Column column) {
        return column.path().subList(0, column.path().size() - 1);
    }

    public boolean isEmpty() {
        return pairs.isEmpty();
    }

    public boolean include(int column) {
        return pairs.stream().anyMatch(pair -> pair.latitude() == column || pair.longitude() == column);
    }

    /** Whether the query has read only the first of the places in a row. */
    public boolean areCut(@Nullable Object[] row) {
        return pairs.stream()
                .flatMap(pair -> Cells.values(row[pair.latitude()]).stream())
                .anyMatch(Cut::isMark);
    }

    /** The places in a row, each once. */
    public Set<Point> of(@Nullable Object[] row) {
        var points = new LinkedHashSet<Point>();
        for (var pair : pairs) {
            var latitudes = Cells.values(row[pair.latitude()]);
            var longitudes = Cells.values(row[pair.longitude()]);
            for (int i = 0; i < latitudes.size(); i++) {
                if (latitudes.get(i) instanceof Number latitude && longitudes.get(i) instanceof Number longitude) {
                    points.add(new Point(longitude, latitude));
                }
            }
        }
        return points;
    }
}
