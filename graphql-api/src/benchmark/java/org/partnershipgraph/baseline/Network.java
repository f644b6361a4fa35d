package org.partnershipgraph.baseline;

import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

@Document("network")
record Network(@Id String slug, LocalName name) {}
