package org.partnershipgraph.api.dataset;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.partnershipgraph.api.citation.DataResource;
import org.partnershipgraph.api.citation.MeasuredBytes;
import org.partnershipgraph.api.document.SavedDocuments;
import org.partnershipgraph.api.export.run.Export;
import org.partnershipgraph.api.export.run.Exports;
import org.springframework.stereotype.Component;

/** Writes every distribution in each language. */
@Component
class FolderTables {

    static final List<Locale> LANGUAGES = List.of(Locale.ENGLISH, Locale.forLanguageTag("sv"));

    private final Exports exports;
    private final SavedDocuments documents;

    FolderTables(Exports exports, SavedDocuments documents) {
        this.exports = exports;
        this.documents = documents;
    }

    List<DataResource> write(Path folder) throws IOException {
        var resources = new ArrayList<DataResource>();
        for (var language : LANGUAGES) {
            Files.createDirectory(folder.resolve(language.getLanguage()));
            for (var distribution : Distribution.OPEN) {
                resources.add(write(distribution, language, folder));
            }
        }
        return resources;
    }

    private DataResource write(Distribution distribution, Locale language, Path folder) throws IOException {
        var document = documents.find(distribution.document()).orElseThrow();
        var open = exports.open(Export.of(document, language, distribution.format()));
        var path = language.getLanguage() + "/" + distribution.fileName();
        try (var file = new MeasuredBytes(new BufferedOutputStream(Files.newOutputStream(folder.resolve(path))))) {
            open.writeTo(file);
            file.flush();
            var name = path.replaceAll("[/.]", "-");
            return distribution.isCsv()
                    ? DataResource.csv(name, path, ',', open.columns(), file)
                    : DataResource.file(
                            name, path, distribution.format().suffix(), distribution.mediaType(), open.columns(), file);
        }
    }
}
