package org.partnershipgraph.persistence.store;

import org.partnershipgraph.vocabulary.ProjectArea;
import org.partnershipgraph.vocabulary.ProjectAreas;
import org.springframework.data.repository.Repository;

interface MongoProjectAreas extends ProjectAreas, Repository<ProjectArea, String> {}
