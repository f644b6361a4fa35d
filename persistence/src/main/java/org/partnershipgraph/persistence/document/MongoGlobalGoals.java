package org.partnershipgraph.persistence.document;

import org.partnershipgraph.vocabulary.GlobalGoal;
import org.partnershipgraph.vocabulary.GlobalGoals;

interface MongoGlobalGoals extends GlobalGoals, MongoStore<GlobalGoal> {}
