package org.partnershipgraph.seeds.reader;

import java.nio.file.Path;
import java.util.List;
import org.partnershipgraph.municipality.Municipality;
import org.partnershipgraph.seeds.dataset.DataSet;

/** A register of places that do not exist, with the project's own vocabulary. */
public final class InventedPlaces {

    /** The pages that name them, with what each says beside it. */
    public static final Path PAGES = Path.of("src/test/resources/pages");

    public static final List<Municipality> ALL = DataSet.read(PAGES.resolve("municipalities.yaml"), Municipality.class);

    private InventedPlaces() {}

    public static PageReader reader() {
        return PageReader.of(DataSet.read(), ALL);
    }
}
