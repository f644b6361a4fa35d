package org.partnershipgraph.persistence.store;

import org.partnershipgraph.source.Source;
import org.partnershipgraph.source.Sources;
import org.springframework.data.repository.Repository;

interface MongoSources extends Sources, Repository<Source, String> {}
