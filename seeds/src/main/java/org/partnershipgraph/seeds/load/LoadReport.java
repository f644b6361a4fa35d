package org.partnershipgraph.seeds.load;

import java.util.Map;
import java.util.stream.Collectors;

/** The result of a load, by kind of record such as Municipality. */
public record LoadReport(Map<String, Counts> kinds) {

    /**
     * Numbers of records.
     *
     * @param kept left as an editor has changed or deleted them
     */
    public record Counts(int added, int updated, int unchanged, int kept) {

        Counts plus(Counts other) {
            return new Counts(
                    added + other.added, updated + other.updated, unchanged + other.unchanged, kept + other.kept);
        }

        int sum() {
            return added + updated + unchanged + kept;
        }

        @Override
        public String toString() {
            return added + " added, " + updated + " updated, " + unchanged + " unchanged, " + kept
                    + " kept as editors left them";
        }
    }

    public Counts total() {
        return kinds.values().stream().reduce(new Counts(0, 0, 0, 0), Counts::plus);
    }

    /** One line: the total, and the number of records of each kind. */
    @Override
    public String toString() {
        return kinds.entrySet().stream()
                .map(kind -> kind.getKey() + " " + kind.getValue().sum())
                .collect(Collectors.joining(", ", total() + " (", ")"));
    }
}
