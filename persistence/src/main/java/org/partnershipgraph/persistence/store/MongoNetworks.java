package org.partnershipgraph.persistence.store;

import org.partnershipgraph.network.Network;
import org.partnershipgraph.network.Networks;

interface MongoNetworks extends Networks, MongoStore<Network> {}
