package org.partnershipgraph.api.export.format;

import java.io.IOException;
import java.util.Map;

/** Writes the items of a list to a file, one after another. */
public interface FileWriter {

    /** Writes what comes before the items. */
    void begin() throws IOException;

    void add(Map<?, ?> item) throws IOException;

    /** Writes what comes after the items; without it the file is not complete. */
    void end() throws IOException;
}
