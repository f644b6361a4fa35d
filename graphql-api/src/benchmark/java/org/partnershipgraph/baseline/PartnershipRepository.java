package org.partnershipgraph.baseline;

import java.util.Collection;
import java.util.List;
import org.springframework.data.mongodb.repository.MongoRepository;

interface PartnershipRepository extends MongoRepository<Partnership, String> {

    List<Partnership> findByParticipantsMunicipalityInOrderBySlug(Collection<String> municipalities);
}
