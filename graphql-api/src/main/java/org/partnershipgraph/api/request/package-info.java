/** HTTP requests before GraphQL sees them: method, media types, size and JSON body. */
@NullMarked
package org.partnershipgraph.api.request;

import org.jspecify.annotations.NullMarked;
