package org.partnershipgraph.persistence.engine.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.h2.mvstore.MVMap;
import org.h2.mvstore.MVStore;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GroupCommitTest {
    private static final Duration SOON = Duration.ofSeconds(10);

    private MVStore store;
    private MVMap<Integer, Integer> numbers;

    @BeforeEach
    void open(@TempDir Path directory) {
        store = StoreFile.open(directory.resolve("partnerships.mv").toString());
        numbers = store.openMap("numbers");
    }

    @Test
    void acknowledgesAWriteOnceItIsCommitted() {
        try (GroupCommit commits = new GroupCommit(store, () -> {}, () -> {})) {
            assertThat(write(commits, 1)).succeedsWithin(SOON).isEqualTo(Optional.empty());
            assertThat(store.hasUnsavedChanges()).isFalse();
        }
        store.close();
    }

    @Test
    void acknowledgesManyWritesByFewerCommits() {
        try (GroupCommit commits = new GroupCommit(store, () -> {}, () -> {})) {
            long before = store.getCurrentVersion();
            var replies = new CompletableFuture<?>[1_000];
            commits.write(() -> IntStream.range(0, replies.length).forEach(i -> replies[i] = write(commits, i)));

            assertThat(CompletableFuture.allOf(replies)).succeedsWithin(SOON);
            assertThat(store.getCurrentVersion() - before).isEqualTo(1);
        }
        store.close();
    }

    @Test
    void refusesAWriteThatCannotBeCommitted() {
        try (GroupCommit commits = new GroupCommit(store, () -> {}, () -> {})) {
            store.closeImmediately();

            assertThat(reply(commits))
                    .succeedsWithin(SOON)
                    .satisfies(failure -> assertThat(failure).isPresent());
        }
    }

    @Test
    void refusesAWriteThatComesAfterTheEnd() {
        GroupCommit commits = new GroupCommit(store, () -> {}, () -> {});
        commits.close();

        assertThat(reply(commits))
                .succeedsWithin(SOON)
                .satisfies(failure -> assertThat(failure).isPresent());
        store.close();
    }

    @Test
    void acknowledgesWhatWaitsBeforeItEnds() {
        GroupCommit commits = new GroupCommit(store, () -> {}, () -> {});
        List<CompletableFuture<Optional<RuntimeException>>> replies =
                IntStream.range(0, 50).mapToObj(i -> write(commits, i)).toList();
        commits.close();

        assertThat(replies).allSatisfy(reply -> assertThat(reply).isCompletedWithValue(Optional.empty()));
        store.close();
    }

    private CompletableFuture<Optional<RuntimeException>> write(GroupCommit commits, int number) {
        var reply = new CompletableFuture<Optional<RuntimeException>>();
        commits.write(() -> {
            numbers.put(number, number);
            commits.whenCommitted(failure -> reply.complete(Optional.ofNullable(failure)));
        });
        return reply;
    }

    private static CompletableFuture<Optional<RuntimeException>> reply(GroupCommit commits) {
        var reply = new CompletableFuture<Optional<RuntimeException>>();
        commits.whenCommitted(failure -> reply.complete(Optional.ofNullable(failure)));
        return reply;
    }
}
