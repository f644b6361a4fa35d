package org.partnershipgraph.api.benchmark;

import java.util.Arrays;

/** Measures what is done again and again: warm-up first, then as often as it takes, in bounded time. */
class Median {

    private static final int WARM_UP = 300;
    private static final int MOST = 500;
    private static final long LONGEST = 3_000_000_000L;

    private Median() {}

    interface Work {
        /** Does it for the n-th time, on data of that turn. */
        void run(int turn);
    }

    static double milliseconds(Work work) {
        repeat(work, WARM_UP);
        var times = repeat(work, MOST);
        Arrays.sort(times);
        return times[times.length / 2] / 1e6;
    }

    private static long[] repeat(Work work, int most) {
        var times = new long[most];
        long begin = System.nanoTime();
        for (int turn = 0; turn < most; turn++) {
            long start = System.nanoTime();
            work.run(turn);
            times[turn] = System.nanoTime() - start;
            if (System.nanoTime() - begin > LONGEST) {
                return Arrays.copyOf(times, turn + 1);
            }
        }
        return times;
    }
}
