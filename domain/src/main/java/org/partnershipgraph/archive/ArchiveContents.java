package org.partnershipgraph.archive;

import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.partnershipgraph.change.Revision;

/**
 * What an archive holds.
 *
 * @param format of its records
 * @param revision of the store that was exported
 * @param records how many there are of each kind, such as municipality
 * @param sha256 checksum over all records, in hexadecimal digits, the same for equal stores
 */
public record ArchiveContents(int format, Revision revision, Map<String, Long> records, String sha256) {

    public ArchiveContents {
        records = new TreeMap<>(records);
    }

    public long count() {
        return records.values().stream().mapToLong(Long::longValue).sum();
    }

    /** One line for people. */
    @Override
    public String toString() {
        var kinds = records.entrySet().stream()
                .map(kind -> kind.getKey() + " " + kind.getValue())
                .collect(Collectors.joining(", "));
        return "%s records (%s) of revision %s, SHA-256 %s".formatted(count(), kinds, revision.number(), sha256);
    }
}
