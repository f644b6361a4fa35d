package org.partnershipgraph.persistence.document;

import org.partnershipgraph.source.Source;
import org.partnershipgraph.source.Sources;

interface MongoSources extends Sources, MongoStore<Source> {}
