package org.partnershipgraph.api.vocabulary;

import static org.partnershipgraph.query.Filter.is;
import static org.partnershipgraph.query.Filter.linked;

import java.util.concurrent.CompletableFuture;
import org.dataloader.DataLoader;
import org.jspecify.annotations.Nullable;
import org.partnershipgraph.api.error.ArgumentPath;
import org.partnershipgraph.api.filter.ValueFormat;
import org.partnershipgraph.api.list.Connection;
import org.partnershipgraph.api.list.Links;
import org.partnershipgraph.api.list.Lists;
import org.partnershipgraph.kind.IndexField;
import org.partnershipgraph.municipality.Municipality;
import org.partnershipgraph.network.Network;
import org.partnershipgraph.partnership.Partnership;
import org.partnershipgraph.partnership.Project;
import org.partnershipgraph.query.Filter;
import org.partnershipgraph.vocabulary.Country;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

@Controller
class CountryController {

    @QueryMapping
    CompletableFuture<@Nullable Country> country(@Argument String code, DataLoader<String, Country> loader) {
        return Links.one(loader, ValueFormat.COUNTRY_CODE.require(code, new ArgumentPath("code")));
    }

    @QueryMapping
    Connection<Country> countries(Lists lists) {
        return lists.of(Country.KIND, Filter.all());
    }

    @SchemaMapping
    Connection<Municipality> municipalities(Country country, Lists lists) {
        return lists.of(Municipality.KIND, is(IndexField.COUNTRY, country.code()));
    }

    @SchemaMapping
    Connection<Partnership> partnerships(Country country, Lists lists) {
        return lists.of(Partnership.KIND, withPartnerIn(country));
    }

    @SchemaMapping
    Connection<Project> projects(Country country, Lists lists) {
        return lists.of(Project.KIND, withPartnerIn(country));
    }

    @SchemaMapping
    Connection<Network> networks(Country country, Lists lists) {
        return lists.of(Network.KIND, is(IndexField.COUNTRY, country.code()));
    }

    private static Filter withPartnerIn(Country country) {
        return linked(
                IndexField.MUNICIPALITY, Municipality.KIND, IndexField.KEY, is(IndexField.COUNTRY, country.code()));
    }
}
