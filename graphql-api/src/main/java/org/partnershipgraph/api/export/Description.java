package org.partnershipgraph.api.export;

/** What describes an export beside it. */
enum Description {
    BIBTEX("bib", "application/x-bibtex;charset=UTF-8"),
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
