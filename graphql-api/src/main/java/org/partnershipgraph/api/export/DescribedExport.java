package org.partnershipgraph.api.export;

import java.time.Instant;
import java.util.List;
import org.partnershipgraph.api.citation.Citation;
import org.partnershipgraph.api.citation.DataResource;
import org.partnershipgraph.api.citation.MeasuredBytes;
import org.partnershipgraph.api.export.format.ExportFormat;
import org.partnershipgraph.api.export.run.Export;

/**
 * An export that has been read to its end.
 *
 * @param created when the data was changed last
 * @param content what has been written
 */
record DescribedExport(
        Export export, Citation citation, Instant created, List<DataResource.Field> columns, MeasuredBytes content) {

    DataResource resource() {
        var format = export.format();
        if (format == ExportFormat.CSV) {
            return DataResource.csv(
                    export.name(), citation.address(), export.options().table().separator(), columns, content);
        }
        return DataResource.file(
                export.name(), citation.address(), format.suffix(), format.mediaType(), columns, content);
    }
}
