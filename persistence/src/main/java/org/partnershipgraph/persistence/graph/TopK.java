package org.partnershipgraph.persistence.graph;

import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;

/** The first so many of all that is offered, in an order. */
class TopK<T> {

    private final int most;
    private final Comparator<T> order;
    private final PriorityQueue<T> lastAhead;
    private int offered;

    TopK(int most, Comparator<T> order) {
        this.most = most;
        this.order = order;
        lastAhead = new PriorityQueue<>(order.reversed());
    }

    void offer(T candidate) {
        offered++;
        if (lastAhead.size() < most) {
            lastAhead.add(candidate);
            return;
        }
        var last = lastAhead.peek();
        if (last != null && order.compare(candidate, last) < 0) {
            lastAhead.remove();
            lastAhead.add(candidate);
        }
    }

    /** Whether more were offered than were taken. */
    boolean isMore() {
        return offered > most;
    }

    List<T> toList() {
        return lastAhead.stream().sorted(order).toList();
    }
}
