package org.partnershipgraph.api.list;

import graphql.schema.DataFetchingEnvironment;
import java.util.List;
import org.dataloader.DataLoader;
import org.partnershipgraph.api.locale.Languages;
import org.partnershipgraph.api.node.NodeType;
import org.partnershipgraph.listing.Filter;
import org.partnershipgraph.listing.Index;
import org.partnershipgraph.listing.Kind;
import org.partnershipgraph.listing.Listing;
import org.partnershipgraph.listing.Order;
import org.partnershipgraph.listing.Sort;
import org.partnershipgraph.text.Language;

/** Lists in answer to one field: its arguments say which page. */
public class Lists {

    private final Index index;
    private final DataFetchingEnvironment environment;

    Lists(Index index, DataFetchingEnvironment environment) {
        this.index = index;
        this.environment = environment;
    }

    /** The page of the records that match, by name in the client's language, goals by number. */
    public <T> Connection<T> of(Class<T> type, Filter filter) {
        var kind = NodeType.of(type).kind();
        var matches = index.find(new Listing(kind, filter, order(kind), Paging.of(environment)));
        return new Connection<>(matches, loader(type));
    }

    private <T> DataLoader<String, T> loader(Class<T> type) {
        DataLoader<String, T> loader = environment.getDataLoader(type.getName());
        if (loader == null) {
            throw new IllegalStateException("no loader for " + type);
        }
        return loader;
    }

    private List<Order> order(Kind kind) {
        if (kind == Kind.GLOBAL_GOAL) {
            return List.of(Order.by(Sort.NUMBER));
        }
        var isSwedish = Languages.of(environment) == Language.SV;
        return List.of(Order.by(isSwedish ? Sort.NAME_SV : Sort.NAME_EN));
    }
}
