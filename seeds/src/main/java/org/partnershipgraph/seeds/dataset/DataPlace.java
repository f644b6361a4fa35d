package org.partnershipgraph.seeds.dataset;

import org.partnershipgraph.kind.Kind;

/**
 * Where the data set has the records of a kind: in a file named by its plural, or in the files of a folder of that
 * name.
 */
final class DataPlace {

    private DataPlace() {}

    static boolean isPlaceOf(Kind<?> kind, String file) {
        return file.equals(file(kind)) || file.startsWith(kind.plural() + "/");
    }

    static String file(Kind<?> kind) {
        return kind.plural() + ".yaml";
    }
}
