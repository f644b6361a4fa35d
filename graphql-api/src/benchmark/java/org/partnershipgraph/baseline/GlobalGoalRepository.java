package org.partnershipgraph.baseline;

import org.springframework.data.mongodb.repository.MongoRepository;

interface GlobalGoalRepository extends MongoRepository<GlobalGoal, String> {}
