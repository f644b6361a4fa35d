package org.partnershipgraph.seeds.dataset;

/**
 * Something wrong with the data set.
 *
 * @param file name of the file within the data directory
 * @param record key of the record, its place in the file if it has no key, empty if the problem is the file itself
 * @param what what is wrong and what to do about it
 */
public record SeedProblem(String file, String record, String what) {

    @Override
    public String toString() {
        return record.isEmpty() ? file + ": " + what : file + ": " + record + ": " + what;
    }
}
