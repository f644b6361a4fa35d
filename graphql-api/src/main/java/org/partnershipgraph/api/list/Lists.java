package org.partnershipgraph.api.list;

import graphql.schema.DataFetchingEnvironment;
import org.partnershipgraph.api.node.Loaders;
import org.partnershipgraph.api.request.ReadArguments;
import org.partnershipgraph.kind.Kind;
import org.partnershipgraph.query.Filter;
import org.partnershipgraph.query.Index;
import org.partnershipgraph.query.Listing;
import org.partnershipgraph.store.Keyed;

/** Lists in answer to one field: its arguments say which records, in which order, and which page. */
public class Lists {

    private final Index index;
    private final DataFetchingEnvironment environment;

    Lists(Index index, DataFetchingEnvironment environment) {
        this.index = index;
        this.environment = environment;
    }

    /** The page of the records that match, and match the field's own filter too. */
    public <T extends Keyed> Connection<T> of(Kind<T> kind, Filter filter) {
        var wanted = ReadArguments.of(environment, ListArguments.class);
        var listing = new Listing(kind, filter.and(wanted.filter()), wanted.order(), wanted.window());
        return new Connection<>(
                environment.getSource(), listing, index.find(listing), Loaders.of(environment, kind.type()));
    }
}
