package org.partnershipgraph.api.dataset;

import java.util.List;
import org.partnershipgraph.change.Changes;
import org.partnershipgraph.kind.Kind;
import org.partnershipgraph.municipality.Municipality;
import org.partnershipgraph.network.Network;
import org.partnershipgraph.partnership.Partnership;
import org.partnershipgraph.partnership.Project;
import org.partnershipgraph.query.Filter;
import org.partnershipgraph.query.Index;
import org.partnershipgraph.query.Listing;
import org.partnershipgraph.query.Window;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

@Controller
class DatasetController {

    private final Changes changes;
    private final Index index;

    DatasetController(Changes changes, Index index) {
        this.changes = changes;
        this.index = index;
    }

    @QueryMapping
    Dataset dataset() {
        return Dataset.at(changes.revision());
    }

    @SchemaMapping
    DatasetCounts counts(Dataset dataset) {
        return new DatasetCounts(
                count(Municipality.KIND), count(Partnership.KIND), count(Project.KIND), count(Network.KIND));
    }

    private int count(Kind<?> kind) {
        return index.find(new Listing(kind, Filter.all(), List.of(), Window.first(0)))
                .totalCount();
    }
}
