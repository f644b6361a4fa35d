package org.partnershipgraph.api.network;

import org.jspecify.annotations.Nullable;

record NetworkBy(@Nullable String slug, @Nullable String id) {}
