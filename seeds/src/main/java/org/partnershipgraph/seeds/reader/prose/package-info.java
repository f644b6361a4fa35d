/** What prose states: years, phases, people, reference numbers. */
@NullMarked
package org.partnershipgraph.seeds.reader.prose;

import org.jspecify.annotations.NullMarked;
