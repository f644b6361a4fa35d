package org.partnershipgraph.persistence.graph;

import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;

/** Keeps the first k of the items that are offered to it. */
class TopK<T> {

    private final int k;
    private final Comparator<T> order;
    private final PriorityQueue<T> lastFirst;
    private boolean isExceeded;

    TopK(int k, Comparator<T> order) {
        this.k = k;
        this.order = order;
        lastFirst = new PriorityQueue<>(order.reversed());
    }

    void offer(T item) {
        if (lastFirst.size() < k) {
            lastFirst.add(item);
            return;
        }
        isExceeded = true;
        var last = lastFirst.peek();
        if (last != null && order.compare(item, last) < 0) {
            lastFirst.remove();
            lastFirst.add(item);
        }
    }

    /** Whether more than k items were offered. */
    boolean isExceeded() {
        return isExceeded;
    }

    List<T> toList() {
        return lastFirst.stream().sorted(order).toList();
    }
}
