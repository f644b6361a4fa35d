package org.partnershipgraph.persistence.store;

import org.partnershipgraph.seeding.Seeding;
import org.partnershipgraph.seeding.Seedings;
import org.springframework.data.repository.Repository;

interface MongoSeedings extends Seedings, Repository<Seeding, String> {}
