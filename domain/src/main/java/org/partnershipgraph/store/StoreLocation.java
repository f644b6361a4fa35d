package org.partnershipgraph.store;

/**
 * Where the records are stored, without user and password.
 *
 * @param server names the server in error messages
 * @param data describes in the log where the data is
 * @param isShared whether other processes may use the store at the same time
 */
public record StoreLocation(String server, String data, boolean isShared) {}
