package org.partnershipgraph.seeds.reader.report;

/**
 * The line on which a value was read.
 *
 * @param field of the item that holds the value
 * @param line of the page, counted from 1
 * @param confidence from 0 to 1
 */
public record Evidence(String field, String value, int line, double confidence) {

    public Evidence {
        value = Printable.of(value);
    }
}
