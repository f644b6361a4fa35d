package org.partnershipgraph.api.municipality;

import org.jspecify.annotations.Nullable;

record MunicipalityBy(
        @Nullable String slug,
        @Nullable String id,
        @Nullable String scbCode) {}
