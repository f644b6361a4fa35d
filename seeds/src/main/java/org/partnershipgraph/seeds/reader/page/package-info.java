/** The text of a page: its encoding, its markup, its lines and sentences. */
@NullMarked
package org.partnershipgraph.seeds.reader.page;

import org.jspecify.annotations.NullMarked;
