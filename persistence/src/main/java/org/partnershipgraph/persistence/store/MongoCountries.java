package org.partnershipgraph.persistence.store;

import org.partnershipgraph.vocabulary.Countries;
import org.partnershipgraph.vocabulary.Country;

interface MongoCountries extends Countries, MongoStore<Country> {}
