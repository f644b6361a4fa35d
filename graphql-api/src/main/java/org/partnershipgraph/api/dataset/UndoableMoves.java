package org.partnershipgraph.api.dataset;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;

/** Moves of files within a file system. */
class UndoableMoves {

    private record Move(Path from, Path to) {}

    private final Deque<Move> done = new ArrayDeque<>();

    /** Moves everything in a directory but one entry. */
    void moveAll(Path from, Path to, Path except) throws IOException {
        try (var entries = Files.list(from)) {
            for (var entry : entries.filter(path -> !path.equals(except)).toList()) {
                move(new Move(entry, to.resolve(entry.getFileName())));
            }
        }
    }

    /** Moves everything back. */
    void undo() throws IOException {
        while (!done.isEmpty()) {
            var move = done.pop();
            try {
                Files.move(move.to, move.from);
            } catch (IOException e) {
                throw new IOException("%s could not be moved back to %s".formatted(move.to, move.from), e);
            }
        }
    }

    private void move(Move move) throws IOException {
        Files.move(move.from, move.to);
        done.push(move);
    }
}
