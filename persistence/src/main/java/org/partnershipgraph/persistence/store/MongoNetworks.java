package org.partnershipgraph.persistence.store;

import org.partnershipgraph.network.Network;
import org.partnershipgraph.network.Networks;
import org.springframework.data.repository.Repository;

interface MongoNetworks extends Networks, Repository<Network, String> {}
