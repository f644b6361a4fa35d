package org.partnershipgraph.persistence.store;

import org.partnershipgraph.vocabulary.Countries;
import org.partnershipgraph.vocabulary.Country;
import org.springframework.data.repository.Repository;

interface MongoCountries extends Countries, Repository<Country, String> {}
