package org.partnershipgraph.persistence.graph;

import java.util.Arrays;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;

/** A list of numbers that are no objects. */
class Numbers {

    private static final int[] NONE = {};

    private int[] items = NONE;
    private int size;

    int size() {
        return size;
    }

    int get(int at) {
        return items[at];
    }

    boolean contains(int number) {
        for (int i = 0; i < size; i++) {
            if (items[i] == number) {
                return true;
            }
        }
        return false;
    }

    void add(int number) {
        insert(size, number);
    }

    void insert(int at, int number) {
        if (size == items.length) {
            items = Arrays.copyOf(items, size + size / 4 + 2);
        }
        System.arraycopy(items, at, items, at + 1, size - at);
        items[at] = number;
        size++;
    }

    void remove(int at) {
        size--;
        System.arraycopy(items, at + 1, items, at, size - at);
    }

    /** Puts them in the order of their ranks, and takes no more space than they need. */
    void sort(IntUnaryOperator rank) {
        items = stream()
                .mapToLong(number -> ((long) rank.applyAsInt(number) << Integer.SIZE) | Integer.toUnsignedLong(number))
                .sorted()
                .mapToInt(ranked -> (int) ranked)
                .toArray();
    }

    int[] toArray() {
        return Arrays.copyOf(items, size);
    }

    IntStream stream() {
        return Arrays.stream(items, 0, size);
    }
}
