package org.partnershipgraph.persistence.graph;

import java.util.Arrays;
import java.util.stream.IntStream;

/** A list of numbers that are no objects. */
class Numbers {

    private int[] items = new int[4];
    private int size;

    int size() {
        return size;
    }

    int get(int at) {
        return items[at];
    }

    void add(int number) {
        insert(size, number);
    }

    void insert(int at, int number) {
        if (size == items.length) {
            items = Arrays.copyOf(items, 2 * size);
        }
        System.arraycopy(items, at, items, at + 1, size - at);
        items[at] = number;
        size++;
    }

    void remove(int at) {
        size--;
        System.arraycopy(items, at + 1, items, at, size - at);
    }

    IntStream stream() {
        return Arrays.stream(items, 0, size);
    }
}
