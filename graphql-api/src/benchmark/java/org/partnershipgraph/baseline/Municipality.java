package org.partnershipgraph.baseline;

import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

@Document("municipality")
record Municipality(
        @Id String slug,
        LocalName name,
        String kind,
        @Nullable String country,
        @Nullable String scbCode,
        @Nullable Seat seat) {

    record Seat(double latitude, double longitude) {}
}
