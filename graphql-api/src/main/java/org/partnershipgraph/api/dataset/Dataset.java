package org.partnershipgraph.api.dataset;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;
import org.partnershipgraph.change.Revision;

record Dataset(long revision, @Nullable OffsetDateTime updatedAt) {

    static Dataset at(Revision revision) {
        var updatedAt = revision.updatedAt();
        return new Dataset(revision.number(), updatedAt == null ? null : updatedAt.atOffset(ZoneOffset.UTC));
    }
}
