package org.partnershipgraph.api.facet;

import java.util.List;
import org.partnershipgraph.api.list.Connection;
import org.partnershipgraph.partnership.Partnership;
import org.partnershipgraph.partnership.Project;
import org.partnershipgraph.query.Index;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** Distinguishes "none" from "unknown" in lists with a filter. */
@Controller
class CoverageController {

    private final Index index;

    CoverageController(Index index) {
        this.index = index;
    }

    @SchemaMapping(typeName = "PartnershipConnection", field = "coverage")
    List<Coverage> ofPartnerships(Connection<Partnership> partnerships) {
        return Coverage.of(index, partnerships);
    }

    @SchemaMapping(typeName = "MunicipalityPartnershipConnection", field = "coverage")
    List<Coverage> ofPartnershipsOfMunicipality(Connection<Partnership> partnerships) {
        return Coverage.of(index, partnerships);
    }

    @SchemaMapping(typeName = "NetworkPartnershipConnection", field = "coverage")
    List<Coverage> ofPartnershipsOfNetwork(Connection<Partnership> partnerships) {
        return Coverage.of(index, partnerships);
    }

    @SchemaMapping(typeName = "ProjectConnection", field = "coverage")
    List<Coverage> ofProjects(Connection<Project> projects) {
        return Coverage.of(index, projects);
    }
}
