package org.partnershipgraph.persistence.document;

import org.partnershipgraph.vocabulary.ProjectArea;
import org.partnershipgraph.vocabulary.ProjectAreas;

interface MongoProjectAreas extends ProjectAreas, MongoStore<ProjectArea> {}
