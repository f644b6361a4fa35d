package org.partnershipgraph.seeds;

import java.util.List;
import org.partnershipgraph.municipality.Municipality;
import org.partnershipgraph.network.Network;
import org.partnershipgraph.partnership.Partnership;
import org.partnershipgraph.source.Source;
import org.partnershipgraph.store.Aggregate;
import org.partnershipgraph.vocabulary.Country;
import org.partnershipgraph.vocabulary.GlobalGoal;
import org.partnershipgraph.vocabulary.Method;
import org.partnershipgraph.vocabulary.ProjectArea;
import org.partnershipgraph.vocabulary.Tag;
import org.partnershipgraph.vocabulary.Theme;

/**
 * A kind of record in the data set.
 *
 * @param place the file that holds its records, or the folder of such files with a slash at its end
 */
record SeedKind(Class<? extends Aggregate> type, String place) {

    /** All kinds, the ones referred to before the ones that refer. */
    static final List<SeedKind> ALL = List.of(
            new SeedKind(Country.class, "countries.yaml"),
            new SeedKind(GlobalGoal.class, "global-goals.yaml"),
            new SeedKind(ProjectArea.class, "project-areas.yaml"),
            new SeedKind(Theme.class, "themes.yaml"),
            new SeedKind(Tag.class, "tags.yaml"),
            new SeedKind(Method.class, "methods.yaml"),
            new SeedKind(Source.class, "sources.yaml"),
            new SeedKind(Network.class, "networks.yaml"),
            new SeedKind(Municipality.class, "municipalities/"),
            new SeedKind(Partnership.class, "partnerships/"));

    static SeedKind of(Class<? extends Aggregate> type) {
        return ALL.stream().filter(kind -> kind.type == type).findFirst().orElseThrow();
    }

    boolean isIn(String file) {
        return place.endsWith("/") ? file.startsWith(place) : file.equals(place);
    }

    /** The name of the component that is the record's key: its first. */
    String keyName() {
        return type.getRecordComponents()[0].getName();
    }
}
