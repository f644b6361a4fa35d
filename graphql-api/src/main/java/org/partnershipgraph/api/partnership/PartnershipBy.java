package org.partnershipgraph.api.partnership;

import org.jspecify.annotations.Nullable;

record PartnershipBy(@Nullable String slug, @Nullable String id) {}
