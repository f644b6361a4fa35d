package org.partnershipgraph.api.quality;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.dataloader.DataLoader;
import org.jspecify.annotations.Nullable;
import org.partnershipgraph.api.list.Links;
import org.partnershipgraph.municipality.Municipality;
import org.partnershipgraph.vocabulary.Country;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

@Controller
class SharedNameController {

    @SchemaMapping
    CompletableFuture<@Nullable Country> country(SharedName name, DataLoader<String, Country> countries) {
        return Links.one(countries, name.country());
    }

    @SchemaMapping
    CompletableFuture<List<Municipality>> municipalities(
            SharedName name, DataLoader<String, Municipality> municipalities) {
        return Links.all(municipalities, name.municipalities());
    }
}
