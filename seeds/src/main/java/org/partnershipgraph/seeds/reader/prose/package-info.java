/** What prose states: years, phases, networks, people and reference numbers. */
@NullMarked
package org.partnershipgraph.seeds.reader.prose;

import org.jspecify.annotations.NullMarked;
