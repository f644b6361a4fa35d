package org.partnershipgraph.baseline;

import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

@Document("globalGoal")
record GlobalGoal(@Id String number, LocalName name) {}
