package org.partnershipgraph.api.benchmark.http;

import java.lang.management.ManagementFactory;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.partnershipgraph.api.PartnershipGraph;
import org.partnershipgraph.store.Store;
import org.partnershipgraph.store.Stores;
import org.partnershipgraph.vocabulary.GlobalGoal;
import org.springframework.boot.SpringApplication;

/**
 * The application with a write each second, after which it reads through its own API what it has written. Prints {@link
 * #WRONG} if that is something else, and from time to time {@link #HEAP} with the megabytes in use.
 */
public class WrittenServer {

    static final String HEAP = "Heap ";
    static final String WRONG = "Wrong ";

    private static final String GOAL = "17";
    private static final String QUERY = "{\"query\": \"{ globalGoal(number: %s) { colour } }\"}".formatted(GOAL);
    private static final int WRITES_PER_HEAP = 5;

    private final Store<GlobalGoal> goals;
    private final GraphQlAddress address;
    private int writes;

    private WrittenServer(Store<GlobalGoal> goals, GraphQlAddress address) {
        this.goals = goals;
        this.address = address;
    }

    public static void main(String[] arguments) {
        var context = SpringApplication.run(PartnershipGraph.class, arguments);
        var port = context.getEnvironment().getRequiredProperty("local.server.port", Integer.class);
        var server = new WrittenServer(context.getBean(Stores.class).of(GlobalGoal.class), new GraphQlAddress(port));
        Executors.newSingleThreadScheduledExecutor().scheduleAtFixedRate(server::write, 1, 1, TimeUnit.SECONDS);
    }

    private void write() {
        try {
            var colour = "#%06X".formatted(writes++);
            var goal = goals.findById(GOAL).orElseThrow();
            goals.save(new GlobalGoal(goal.number(), goal.version(), goal.name(), colour, goal.variants()));
            var answer = address.post(QUERY).body();
            if (!answer.contains(colour)) {
                System.out.println(WRONG + colour + " " + answer);
            }
        } catch (RuntimeException e) {
            System.out.println(WRONG + e);
        }
        if (writes % WRITES_PER_HEAP == 0) {
            System.out.println(HEAP + usedMegabytes());
        }
    }

    private static long usedMegabytes() {
        System.gc();
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed() / 1_000_000;
    }
}
