package org.partnershipgraph.persistence.document;

import org.partnershipgraph.municipality.Municipalities;
import org.partnershipgraph.municipality.Municipality;

interface MongoMunicipalities extends Municipalities, MongoStore<Municipality> {}
