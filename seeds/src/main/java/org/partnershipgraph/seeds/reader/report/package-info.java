/** What was read of a page, as records, text and JSON. */
@NullMarked
package org.partnershipgraph.seeds.reader.report;

import org.jspecify.annotations.NullMarked;
