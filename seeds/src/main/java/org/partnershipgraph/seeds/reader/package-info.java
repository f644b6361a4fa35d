/**
 * Reads prose pages about partnerships: {@link org.partnershipgraph.seeds.reader.PageReader} runs the phases in its
 * subpackages.
 */
@NullMarked
package org.partnershipgraph.seeds.reader;

import org.jspecify.annotations.NullMarked;
