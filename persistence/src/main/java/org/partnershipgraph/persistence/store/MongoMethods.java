package org.partnershipgraph.persistence.store;

import org.partnershipgraph.vocabulary.Method;
import org.partnershipgraph.vocabulary.Methods;

interface MongoMethods extends Methods, MongoStore<Method> {}
