/** Reads prose pages about partnerships: {@link org.partnershipgraph.seeds.reader.PageReader} runs the phases of its rooms. */
@NullMarked
package org.partnershipgraph.seeds.reader;

import org.jspecify.annotations.NullMarked;
