package org.partnershipgraph.baseline;

import org.springframework.data.mongodb.repository.MongoRepository;

interface NetworkRepository extends MongoRepository<Network, String> {}
