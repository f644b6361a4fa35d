package org.partnershipgraph.api.benchmark.http.load;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * Sends requests to several servers in turn, and prints a {@link RoundResult} for each round of each server.
 *
 * <p>Arguments: the number of connections, of rounds, the milliseconds of a round and of the warm-up of each server, then
 * for each server {@code port=process=directory}: its port, its process and the directory of its requests.
 */
public class LoadClient {

    private final int connections;

    private LoadClient(int connections) {
        this.connections = connections;
    }

    public static void main(String[] arguments) throws IOException {
        var client = new LoadClient(Integer.parseInt(arguments[0]));
        var rounds = Integer.parseInt(arguments[1]);
        var length = TimeUnit.MILLISECONDS.toNanos(Long.parseLong(arguments[2]));
        var warmUp = TimeUnit.MILLISECONDS.toNanos(Long.parseLong(arguments[3]));
        client.run(sides(arguments), rounds, length, warmUp);
    }

    private static List<Side> sides(String[] arguments) throws IOException {
        var sides = new ArrayList<Side>();
        for (int i = 4; i < arguments.length; i++) {
            var parts = arguments[i].split("=", 3);
            var server = ProcessHandle.of(Long.parseLong(parts[1])).orElseThrow();
            sides.add(new Side(Integer.parseInt(parts[0]), server, Requests.in(Path.of(parts[2]))));
        }
        return sides;
    }

    private void run(List<Side> sides, int rounds, long length, long warmUp) throws IOException {
        for (var side : sides) {
            round(side, warmUp);
        }
        for (int round = 0; round < rounds; round++) {
            for (int side = 0; side < sides.size(); side++) {
                System.out.println(side + " " + round(sides.get(side), length));
            }
        }
    }

    private RoundResult round(Side side, long length) throws IOException {
        try (var round = new Round(side.port(), connections, side.requests())) {
            return round.run(length, side.server());
        }
    }

    private record Side(int port, ProcessHandle server, Requests requests) {}
}
