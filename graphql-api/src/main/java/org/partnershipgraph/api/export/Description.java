package org.partnershipgraph.api.export;

import org.partnershipgraph.api.citation.BibTex;

/** What describes an export beside it. */
enum Description {
    BIBTEX("bib", BibTex.MEDIA_TYPE),
    CITATION("citation.json", "application/json"),
    DATA_PACKAGE("datapackage.json", "application/json");

    private final String suffix;
    private final String mediaType;

    Description(String suffix, String mediaType) {
        this.suffix = suffix;
        this.mediaType = mediaType;
    }

    String suffix() {
        return suffix;
    }

    String mediaType() {
        return mediaType;
    }
}
