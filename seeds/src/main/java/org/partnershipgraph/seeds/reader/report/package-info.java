/** What was read of a page: the records of the answer, and the answer as text and JSON. */
@NullMarked
package org.partnershipgraph.seeds.reader.report;

import org.jspecify.annotations.NullMarked;
