/** Saved queries: documents that clients run by name or hash instead of sending their text. */
@NullMarked
package org.partnershipgraph.api.document;

import org.jspecify.annotations.NullMarked;
