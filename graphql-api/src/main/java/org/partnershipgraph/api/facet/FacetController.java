package org.partnershipgraph.api.facet;

import graphql.schema.DataFetchingFieldSelectionSet;
import graphql.schema.SelectedField;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.partnershipgraph.api.list.Connection;
import org.partnershipgraph.api.list.Paging;
import org.partnershipgraph.api.partnership.StatusCondition;
import org.partnershipgraph.kind.Kind;
import org.partnershipgraph.municipality.Municipality;
import org.partnershipgraph.network.Network;
import org.partnershipgraph.partnership.Partnership;
import org.partnershipgraph.partnership.PartnershipLink;
import org.partnershipgraph.partnership.Project;
import org.partnershipgraph.partnership.Status;
import org.partnershipgraph.query.Filter;
import org.partnershipgraph.query.Index;
import org.partnershipgraph.query.Index.Count;
import org.partnershipgraph.query.Listing;
import org.partnershipgraph.vocabulary.Country;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** Counts values over whole lists. */
@Controller
class FacetController {

    /** The kinds of record that have a status. */
    private static final Set<Kind<?>> WITH_STATUS = Set.of(Partnership.KIND, Project.KIND);

    private final Index index;
    private final StatusCondition status;

    FacetController(Index index, StatusCondition status) {
        this.index = index;
        this.status = status;
    }

    @SchemaMapping(typeName = "PartnershipConnection", field = "facets")
    FacetCounts ofPartnerships(Connection<Partnership> partnerships, DataFetchingFieldSelectionSet selection) {
        return facets(partnerships.listing(), selection);
    }

    @SchemaMapping(typeName = "MunicipalityPartnershipConnection", field = "facets")
    FacetCounts ofPartnershipsOfMunicipality(
            Connection<Partnership> partnerships, DataFetchingFieldSelectionSet selection) {
        return facets(partnerships.listing(), selection);
    }

    @SchemaMapping(typeName = "NetworkPartnershipConnection", field = "facets")
    FacetCounts ofPartnershipsOfNetwork(Connection<Partnership> partnerships, DataFetchingFieldSelectionSet selection) {
        return facets(partnerships.listing(), selection);
    }

    @SchemaMapping(typeName = "ProjectConnection", field = "facets")
    FacetCounts ofProjects(Connection<Project> projects, DataFetchingFieldSelectionSet selection) {
        return facets(projects.listing(), selection);
    }

    @SchemaMapping(typeName = "MunicipalityConnection", field = "facets")
    FacetCounts ofMunicipalities(Connection<Municipality> municipalities, DataFetchingFieldSelectionSet selection) {
        return facets(municipalities.listing(), selection);
    }

    @SchemaMapping(typeName = "NetworkConnection", field = "facets")
    FacetCounts ofNetworks(Connection<Network> networks, DataFetchingFieldSelectionSet selection) {
        return facets(networks.listing(), selection);
    }

    @SchemaMapping(typeName = "CountryConnection", field = "facets")
    FacetCounts ofCountries(Connection<Country> countries, DataFetchingFieldSelectionSet selection) {
        return facets(countries.listing(), selection);
    }

    @SchemaMapping(typeName = "NetworkFacets", field = "municipalities")
    List<Count> municipalitiesOfNetworks(FacetCounts facets, @Argument @Nullable Integer first) {
        return facets.municipalities(Paging.size("first", first));
    }

    @SchemaMapping(typeName = "PartnershipFacets", field = "municipalities")
    List<Count> municipalitiesOfPartnerships(FacetCounts facets, @Argument @Nullable Integer first) {
        return facets.municipalities(Paging.size("first", first));
    }

    @SchemaMapping(typeName = "ProjectFacets", field = "municipalities")
    List<Count> municipalitiesOfProjects(FacetCounts facets, @Argument @Nullable Integer first) {
        return facets.municipalities(Paging.size("first", first));
    }

    private FacetCounts facets(Listing list, DataFetchingFieldSelectionSet selection) {
        var names = selection.getImmediateFields().stream()
                .map(SelectedField::getName)
                .collect(Collectors.toSet());
        return new FacetCounts(index, list, names, names.contains("statuses") ? statuses(list) : List.of());
    }

    private List<Count> statuses(Listing list) {
        return Arrays.stream(Status.values())
                .map(each -> new Count(
                        each.name(), index.count(list.kind(), list.filter().and(standing(list, each)))))
                .filter(count -> count.count() > 0)
                .sorted(Comparator.comparingInt(Count::count).reversed())
                .toList();
    }

    private Filter standing(Listing list, Status wanted) {
        var standing = status.filter(wanted);
        return WITH_STATUS.contains(list.kind())
                ? standing
                : PartnershipLink.to(list.kind()).linkedBy(standing);
    }
}
