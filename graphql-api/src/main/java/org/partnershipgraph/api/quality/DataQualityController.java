package org.partnershipgraph.api.quality;

import org.jspecify.annotations.Nullable;
import org.partnershipgraph.api.list.Connection;
import org.partnershipgraph.api.list.Lists;
import org.partnershipgraph.api.list.Paging;
import org.partnershipgraph.kind.IndexField;
import org.partnershipgraph.municipality.Municipality;
import org.partnershipgraph.network.Network;
import org.partnershipgraph.partnership.Partnership;
import org.partnershipgraph.partnership.Project;
import org.partnershipgraph.query.Filter;
import org.partnershipgraph.query.Index;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

@Controller
class DataQualityController {

    private final Index index;

    DataQualityController(Index index) {
        this.index = index;
    }

    @QueryMapping
    DataQuality dataQuality() {
        return new DataQuality();
    }

    @SchemaMapping
    Connection<Project> projectsWithoutGoals(DataQuality quality, Lists lists) {
        return lists.of(Project.KIND, lacking(IndexField.GOAL));
    }

    @SchemaMapping
    Connection<Project> projectsWithoutYears(DataQuality quality, Lists lists) {
        return lists.of(Project.KIND, lacking(IndexField.START_YEAR).and(lacking(IndexField.END_YEAR)));
    }

    @SchemaMapping
    Connection<Project> projectsWithoutSources(DataQuality quality, Lists lists) {
        return lists.of(Project.KIND, lacking(IndexField.SOURCE));
    }

    @SchemaMapping
    Connection<Network> networksWithoutPeriod(DataQuality quality, Lists lists) {
        return lists.of(Network.KIND, lacking(IndexField.YEAR));
    }

    @SchemaMapping
    Connection<Municipality> municipalitiesWithoutCoordinates(DataQuality quality, Lists lists) {
        return lists.of(Municipality.KIND, lacking(IndexField.POSITION));
    }

    @SchemaMapping
    Connection<Partnership> partnershipsInConflict(DataQuality quality, Lists lists) {
        return lists.of(Partnership.KIND, new Filter.Has(IndexField.CLAIM));
    }

    @SchemaMapping
    Connection<Project> projectsInConflict(DataQuality quality, Lists lists) {
        return lists.of(Project.KIND, new Filter.Has(IndexField.CLAIM));
    }

    @SchemaMapping
    Connection<Network> networksInConflict(DataQuality quality, Lists lists) {
        return lists.of(Network.KIND, new Filter.Has(IndexField.CLAIM));
    }

    @SchemaMapping
    SharedNames sharedNames(DataQuality quality, @Argument @Nullable Integer first) {
        var all = SharedName.all(index);
        var shown = all.stream().limit(Paging.size("first", first)).toList();
        return new SharedNames(all.size(), shown);
    }

    private static Filter lacking(IndexField field) {
        return new Filter.Has(field).not();
    }
}
