package org.partnershipgraph.api.facet;

import java.util.List;
import java.util.stream.Stream;
import org.partnershipgraph.api.list.Connection;
import org.partnershipgraph.partnership.Project;
import org.partnershipgraph.query.Index;
import org.partnershipgraph.text.LocalizedText;

/**
 * How many records of a list state a fact, ignoring its filter: a record may fail to match only because the fact is
 * unknown.
 *
 * @param stated how many records of the list without its filter state the fact
 * @param unstated how many do not
 */
record Coverage(Fact fact, int stated, int unstated, LocalizedText text) {

    /** One for each fact that the filter of the list tests. */
    static List<Coverage> of(Index index, Connection<?> list) {
        var asked = AskedFields.of(list.filter());
        return Stream.of(Fact.values())
                .filter(fact -> asked.stream().anyMatch(fact::isAskedBy))
                .map(fact -> of(index, list, fact))
                .toList();
    }

    private static Coverage of(Index index, Connection<?> list, Fact fact) {
        var kind = list.listing().kind();
        int all = index.count(kind, list.unfiltered());
        int stated = index.count(kind, list.unfiltered().and(fact.stated()));
        var isOfProjects = kind == Project.KIND;
        var text = new LocalizedText(
                "%s av %s %s anger %s; för övriga är det inte känt"
                        .formatted(stated, all, isOfProjects ? "projekt" : "partnerskap", fact.swedish),
                "%s of %s %s state %s; it is not known of the others"
                        .formatted(stated, all, isOfProjects ? "projects" : "partnerships", fact.english));
        return new Coverage(fact, stated, all - stated, text);
    }
}
