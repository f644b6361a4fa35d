package org.partnershipgraph.persistence.store;

import org.partnershipgraph.vocabulary.GlobalGoal;
import org.partnershipgraph.vocabulary.GlobalGoals;
import org.springframework.data.repository.Repository;

interface MongoGlobalGoals extends GlobalGoals, Repository<GlobalGoal, String> {}
