package org.partnershipgraph.seeds.dataset;

import org.partnershipgraph.kind.Kind;

/** Where the records of a kind stand in the data set: in a file of its plural, or in files of a folder of that name. */
final class DataPlace {

    private DataPlace() {}

    static boolean isPlaceOf(Kind<?> kind, String file) {
        return file.equals(file(kind)) || file.startsWith(kind.plural() + "/");
    }

    static String file(Kind<?> kind) {
        return kind.plural() + ".yaml";
    }
}
