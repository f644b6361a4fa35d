package org.partnershipgraph.persistence.store;

import org.partnershipgraph.seeding.Seeding;
import org.partnershipgraph.seeding.Seedings;

interface MongoSeedings extends Seedings, MongoStore<Seeding> {}
