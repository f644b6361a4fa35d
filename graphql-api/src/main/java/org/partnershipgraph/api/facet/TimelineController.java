package org.partnershipgraph.api.facet;

import java.util.List;
import org.partnershipgraph.api.list.Connection;
import org.partnershipgraph.municipality.Municipality;
import org.partnershipgraph.partnership.Partnership;
import org.partnershipgraph.partnership.Project;
import org.partnershipgraph.query.Index;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** Counts whole lists by year. */
@Controller
class TimelineController {

    private final Index index;

    TimelineController(Index index) {
        this.index = index;
    }

    @SchemaMapping(typeName = "PartnershipConnection", field = "timeline")
    List<TimelineYear> ofPartnerships(Connection<Partnership> partnerships) {
        return TimelineYear.all(index, partnerships.listing());
    }

    @SchemaMapping(typeName = "MunicipalityPartnershipConnection", field = "timeline")
    List<TimelineYear> ofPartnershipsOfMunicipality(Connection<Partnership> partnerships) {
        return TimelineYear.all(index, partnerships.listing());
    }

    @SchemaMapping(typeName = "NetworkPartnershipConnection", field = "timeline")
    List<TimelineYear> ofPartnershipsOfNetwork(Connection<Partnership> partnerships) {
        return TimelineYear.all(index, partnerships.listing());
    }

    @SchemaMapping(typeName = "ProjectConnection", field = "timeline")
    List<TimelineYear> ofProjects(Connection<Project> projects) {
        return TimelineYear.all(index, projects.listing());
    }

    @SchemaMapping(typeName = "MunicipalityConnection", field = "timeline")
    List<TimelineYear> ofMunicipalities(Connection<Municipality> municipalities) {
        return TimelineYear.all(index, municipalities.listing());
    }
}
