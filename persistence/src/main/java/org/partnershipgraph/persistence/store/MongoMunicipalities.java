package org.partnershipgraph.persistence.store;

import org.partnershipgraph.municipality.Municipalities;
import org.partnershipgraph.municipality.Municipality;

interface MongoMunicipalities extends Municipalities, MongoStore<Municipality> {}
