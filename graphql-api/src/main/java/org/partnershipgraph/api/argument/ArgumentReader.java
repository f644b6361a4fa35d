package org.partnershipgraph.api.argument;

import org.jspecify.annotations.Nullable;

/** Reads the arguments of fields before a query runs: once for each field of the document, however many parents it has. */
public interface ArgumentReader {

    /**
     * What the arguments of the field say, null if this reader has nothing to read there.
     *
     * @throws org.partnershipgraph.api.error.BadInputException if the arguments make no sense
     */
    @Nullable
    Object read(FieldArguments field);
}
