package org.partnershipgraph.api.list;

import graphql.schema.DataFetchingEnvironment;
import org.dataloader.DataLoader;
import org.partnershipgraph.api.node.NodeType;
import org.partnershipgraph.api.request.ReadArguments;
import org.partnershipgraph.query.Filter;
import org.partnershipgraph.query.Index;
import org.partnershipgraph.query.Listing;

/** Lists in answer to one field: its arguments say which records, in which order, and which page. */
public class Lists {

    private final Index index;
    private final DataFetchingEnvironment environment;

    Lists(Index index, DataFetchingEnvironment environment) {
        this.index = index;
        this.environment = environment;
    }

    /** The page of the records that match, and match the field's own filter too. */
    public <T> Connection<T> of(Class<T> type, Filter filter) {
        var kind = NodeType.of(type).kind();
        var wanted = ReadArguments.of(environment, ListArguments.class);
        var listing = new Listing(kind, filter.and(wanted.filter()), wanted.order(), wanted.window());
        return new Connection<>(environment.getSource(), listing, index.find(listing), loader(type));
    }

    private <T> DataLoader<String, T> loader(Class<T> type) {
        DataLoader<String, T> loader = environment.getDataLoader(type.getName());
        if (loader == null) {
            throw new IllegalStateException("no loader for " + type);
        }
        return loader;
    }
}
