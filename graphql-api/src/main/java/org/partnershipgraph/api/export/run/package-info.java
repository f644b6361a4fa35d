/** Runs the query of an export page by page, and writes its answer as a file. */
@NullMarked
package org.partnershipgraph.api.export.run;

import org.jspecify.annotations.NullMarked;
