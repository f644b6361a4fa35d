/** The report on a page: its records, and how they are written as text and JSON. */
@NullMarked
package org.partnershipgraph.seeds.reader.report;

import org.jspecify.annotations.NullMarked;
