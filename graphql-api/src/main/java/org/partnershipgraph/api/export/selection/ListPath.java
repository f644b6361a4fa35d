package org.partnershipgraph.api.export.selection;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Where a list or a record is in an answer: the fields from the root to it, none of which but the last is a list. */
public record ListPath(List<SelectedField> fields) {

    /** The lists that no other list contains, in the order of the query. */
    public static List<ListPath> outermost(List<SelectedField> fields) {
        var found = new ArrayList<ListPath>();
        fields.forEach(field -> collect(new ListPath(List.of(field)), found));
        return found;
    }

    /** The way to the first object of a type that is in no list. */
    public static Optional<ListPath> toSingle(List<SelectedField> fields, String type) {
        return fields.stream()
                .filter(field -> !field.isObjectList())
                .flatMap(field -> toSingle(new ListPath(List.of(field)), type))
                .findFirst();
    }

    private static Stream<ListPath> toSingle(ListPath path, String type) {
        if (path.list().type().equals(type)) {
            return Stream.of(path);
        }
        return path.list().fields().stream()
                .filter(field -> !field.isObjectList())
                .flatMap(field -> toSingle(path.then(field), type));
    }

    private static void collect(ListPath path, List<ListPath> found) {
        if (path.list().isObjectList()) {
            found.add(path);
            return;
        }
        path.list().fields().forEach(field -> collect(path.then(field), found));
    }

    private ListPath then(SelectedField field) {
        var longer = new ArrayList<>(fields);
        longer.add(field);
        return new ListPath(List.copyOf(longer));
    }

    public SelectedField list() {
        return fields.get(fields.size() - 1);
    }

    /** The fields around the list, from the root. */
    public List<SelectedField> parents() {
        return fields.subList(0, fields.size() - 1);
    }

    /** The paths to the records around the list, from the root. */
    public Stream<ListPath> records() {
        return IntStream.range(1, fields.size())
                .mapToObj(length -> new ListPath(fields.subList(0, length)))
                .filter(path -> path.list().fields().stream().noneMatch(SelectedField::isOfConnection));
    }

    /** The keys of the path, such as {@code country.projects.nodes}. */
    @Override
    public String toString() {
        return fields.stream().map(SelectedField::key).collect(Collectors.joining("."));
    }
}
