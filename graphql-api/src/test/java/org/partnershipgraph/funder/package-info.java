/** A kind of record that only the tests have: its record, description and controller; its schema and data are resources. */
@NullMarked
package org.partnershipgraph.funder;

import org.jspecify.annotations.NullMarked;
