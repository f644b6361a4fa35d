package org.partnershipgraph.persistence.document;

import org.partnershipgraph.vocabulary.Countries;
import org.partnershipgraph.vocabulary.Country;

interface MongoCountries extends Countries, MongoStore<Country> {}
