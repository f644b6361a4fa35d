/** The form of stored documents over time: numbered formats, and what leads from one to the next. */
@NullMarked
package org.partnershipgraph.persistence.document.migration;

import org.jspecify.annotations.NullMarked;
