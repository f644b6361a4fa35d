package org.partnershipgraph.persistence.document;

import org.partnershipgraph.vocabulary.Method;
import org.partnershipgraph.vocabulary.Methods;

interface MongoMethods extends Methods, MongoStore<Method> {}
