package org.partnershipgraph.persistence.document;

import org.partnershipgraph.network.Network;
import org.partnershipgraph.network.Networks;

interface MongoNetworks extends Networks, MongoStore<Network> {}
