package org.partnershipgraph.api.facet;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.partnershipgraph.kind.IndexField;
import org.partnershipgraph.municipality.Municipality;
import org.partnershipgraph.partnership.Partnership;
import org.partnershipgraph.partnership.Project;
import org.partnershipgraph.partnership.Status;
import org.partnershipgraph.query.Filter;

/**
 * Finds the fields of projects and partnerships that a filter has conditions on, whatever their logic. The position of their
 * participants is one of them.
 */
class AskedFields {

    private static final Set<IndexField> OF_STATUS =
            Stream.of(Status.values()).map(Status::days).collect(Collectors.toSet());

    private final Set<IndexField> fields = new HashSet<>();

    private AskedFields() {}

    static Set<IndexField> of(Filter filter) {
        var asked = new AskedFields();
        asked.add(filter);
        return asked.fields;
    }

    private void add(Filter filter) {
        if (filter instanceof Filter.And and) {
            and.filters().forEach(this::add);
        } else if (filter instanceof Filter.Or or) {
            or.filters().forEach(this::add);
        } else if (filter instanceof Filter.Not not) {
            add(not.filter());
        } else if (filter instanceof Filter.Labelled labelled) {
            add(labelled.filter());
        } else if (filter instanceof Filter.HasLinked linked) {
            addLinked(linked);
        } else {
            addCondition(filter);
        }
    }

    private void addLinked(Filter.HasLinked linked) {
        fields.add(linked.to());
        if (List.of(Project.KIND, Partnership.KIND).contains(linked.kind())) {
            add(linked.filter());
        } else if (linked.kind() == Municipality.KIND && of(linked.filter()).contains(IndexField.POSITION)) {
            fields.add(IndexField.POSITION);
        }
    }

    private void addCondition(Filter filter) {
        if (filter instanceof Filter.In in) {
            fields.add(in.field());
        } else if (filter instanceof Filter.Has has) {
            fields.add(has.field());
        } else if (filter instanceof Filter.Between between) {
            fields.add(between.field());
        } else if (filter instanceof Filter.Overlaps overlaps) {
            fields.add(OF_STATUS.contains(overlaps.field()) ? IndexField.YEARS : overlaps.field());
        } else if (!(filter instanceof Filter.All
                || filter instanceof Filter.NameMatches
                || filter instanceof Filter.FullText
                || filter instanceof Filter.PartnerOf)) {
            throw new IllegalArgumentException("no fields known of " + filter);
        }
    }
}
