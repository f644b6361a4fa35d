package org.partnershipgraph.api.export.format;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A format of files, with the suffix of its addresses. */
public enum ExportFormat {
    CSV("csv", "text/csv;charset=utf-8;header=present", true),
    XLSX("xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", true),
    GEOJSON("geojson", "application/geo+json", false),
    GRAPHML("graphml", "application/graphml+xml", true),
    GEXF("gexf", "application/gexf+xml", true),
    JSONL("jsonl", "application/jsonl", true),
    JSON("json", "application/json", false);

    private final String suffix;
    private final String mediaType;
    private final boolean isDownload;

    ExportFormat(String suffix, String mediaType, boolean isDownload) {
        this.suffix = suffix;
        this.mediaType = mediaType;
        this.isDownload = isDownload;
    }

    public static Optional<ExportFormat> of(String suffix) {
        return Stream.of(values())
                .filter(format -> format.suffix.equals(suffix))
                .findFirst();
    }

    /** Those of all formats, for messages. */
    public static String suffixes() {
        return Stream.of(values()).map(ExportFormat::suffix).collect(Collectors.joining(", "));
    }

    public String suffix() {
        return suffix;
    }

    public String mediaType() {
        return mediaType;
    }

    /** Whether browsers save it instead of showing it. */
    public boolean isDownload() {
        return isDownload;
    }
}
