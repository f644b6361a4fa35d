package org.partnershipgraph.persistence.store;

import org.partnershipgraph.vocabulary.Method;
import org.partnershipgraph.vocabulary.Methods;
import org.springframework.data.repository.Repository;

interface MongoMethods extends Methods, Repository<Method, String> {}
