package org.partnershipgraph.api.export;

import java.util.List;
import org.partnershipgraph.api.citation.Citation;
import org.partnershipgraph.api.citation.DataResource;
import org.partnershipgraph.api.citation.MeasuredBytes;

/**
 * An export that has been read to its end.
 *
 * @param content what has been written
 */
record DescribedExport(Export export, Citation citation, List<DataResource.Field> columns, MeasuredBytes content) {

    DataResource resource() {
        return DataResource.csv(
                export.name(), citation.address(), export.options().table().separator(), columns, content);
    }
}
