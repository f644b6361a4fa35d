package org.partnershipgraph.api.list;

import graphql.schema.DataFetchingEnvironment;
import org.partnershipgraph.api.argument.ReadArguments;
import org.partnershipgraph.api.node.Loaders;
import org.partnershipgraph.kind.Kind;
import org.partnershipgraph.query.Filter;
import org.partnershipgraph.query.Index;
import org.partnershipgraph.query.Listing;
import org.partnershipgraph.store.Keyed;

/** Finds the page of a list that the arguments of the field being fetched ask for. */
public class Lists {

    private final Index index;
    private final DataFetchingEnvironment environment;

    Lists(Index index, DataFetchingEnvironment environment) {
        this.index = index;
        this.environment = environment;
    }

    /** A page of the records that match both the given filter and the filter argument of the field. */
    public <T extends Keyed> Connection<T> of(Kind<T> kind, Filter filter) {
        var wanted = ReadArguments.of(environment, ListArguments.class);
        var listing = new Listing(kind, filter.and(wanted.filter()), wanted.order(), wanted.window());
        return new Connection<>(
                environment.getSource(),
                filter,
                wanted.filter(),
                listing,
                index.find(listing),
                Loaders.of(environment, kind.type()));
    }
}
