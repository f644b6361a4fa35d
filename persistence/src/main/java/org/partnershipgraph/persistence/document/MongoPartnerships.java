package org.partnershipgraph.persistence.document;

import org.partnershipgraph.partnership.Partnership;
import org.partnershipgraph.partnership.Partnerships;

interface MongoPartnerships extends Partnerships, MongoStore<Partnership> {}
