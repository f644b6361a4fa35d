package org.partnershipgraph.store;

import java.util.function.Consumer;

/** Reads all records there are, one after another. */
public interface Reading {

    void show(Consumer<Aggregate> each);
}
