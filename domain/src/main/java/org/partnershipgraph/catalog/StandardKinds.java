package org.partnershipgraph.catalog;

import java.util.List;
import org.partnershipgraph.kind.Kind;
import org.partnershipgraph.municipality.Municipality;
import org.partnershipgraph.network.Network;
import org.partnershipgraph.partnership.Partnership;
import org.partnershipgraph.partnership.Project;
import org.partnershipgraph.source.Source;
import org.partnershipgraph.vocabulary.Country;
import org.partnershipgraph.vocabulary.GlobalGoal;
import org.partnershipgraph.vocabulary.Method;
import org.partnershipgraph.vocabulary.ProjectArea;
import org.partnershipgraph.vocabulary.Tag;
import org.partnershipgraph.vocabulary.Theme;

/** The kinds of record that the application itself has. */
public final class StandardKinds {

    /** Breaks remaining ties in search among named records: earlier kinds rank first. */
    public static final List<Kind<?>> ALL = List.of(
            Municipality.KIND,
            Partnership.KIND,
            Project.KIND,
            Network.KIND,
            Country.KIND,
            GlobalGoal.KIND,
            ProjectArea.KIND,
            Theme.KIND,
            Tag.KIND,
            Method.KIND,
            Source.KIND);

    private StandardKinds() {}

    public static KindCatalog catalog() {
        return new KindCatalog(ALL);
    }
}
