package org.partnershipgraph.seeds.reader.time;

/**
 * A year in a sentence, with what makes it more precise: {@code 1 July 2019}, {@code höstterminen 2020}, {@code 2019/20}.
 *
 * @param first the year
 * @param last another one only if the text has both in one, as {@code 2019-21} does
 * @param from index of the first of its tokens
 * @param to index after the last of its tokens
 */
record YearPoint(int first, int last, int from, int to) {

    boolean isPeriod() {
        return first != last;
    }
}
