package org.partnershipgraph.persistence.store;

import org.partnershipgraph.municipality.Municipalities;
import org.partnershipgraph.municipality.Municipality;
import org.springframework.data.repository.Repository;

interface MongoMunicipalities extends Municipalities, Repository<Municipality, String> {}
