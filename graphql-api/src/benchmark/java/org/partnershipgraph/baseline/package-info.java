/**
 * An ordinary Spring for GraphQL server over the same data, to compare with: annotated controllers with batch mapping,
 * and Spring Data repositories. It is no part of the application's packages, which are scanned for components.
 */
@NullMarked
package org.partnershipgraph.baseline;

import org.jspecify.annotations.NullMarked;
