package org.partnershipgraph.persistence.document;

import org.partnershipgraph.seeding.Seeding;
import org.partnershipgraph.seeding.Seedings;

interface MongoSeedings extends Seedings, MongoStore<Seeding> {}
