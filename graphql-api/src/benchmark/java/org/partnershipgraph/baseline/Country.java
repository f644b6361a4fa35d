package org.partnershipgraph.baseline;

import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

@Document("country")
record Country(@Id String code, LocalName name) {}
