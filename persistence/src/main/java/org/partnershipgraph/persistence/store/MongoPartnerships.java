package org.partnershipgraph.persistence.store;

import org.partnershipgraph.partnership.Partnership;
import org.partnershipgraph.partnership.Partnerships;
import org.springframework.data.repository.Repository;

interface MongoPartnerships extends Partnerships, Repository<Partnership, String> {}
