package org.partnershipgraph.baseline;

import org.springframework.data.mongodb.repository.MongoRepository;

interface CountryRepository extends MongoRepository<Country, String> {}
