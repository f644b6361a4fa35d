/** The change feed: gives writes their revisions, publishes changes to subscribers, and follows MongoDB's change stream. */
@NullMarked
package org.partnershipgraph.persistence.change;

import org.jspecify.annotations.NullMarked;
