package org.partnershipgraph.persistence.drift;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.partnershipgraph.kind.IndexField;
import org.partnershipgraph.kind.Kind;
import org.partnershipgraph.kind.OrderField;
import org.partnershipgraph.municipality.Municipality;
import org.partnershipgraph.network.Network;
import org.partnershipgraph.partnership.Partnership;
import org.partnershipgraph.partnership.Project;
import org.partnershipgraph.source.Claim;
import org.partnershipgraph.source.Source;
import org.partnershipgraph.store.Aggregate;
import org.partnershipgraph.store.Stores;
import org.partnershipgraph.text.SimpleForm;
import org.partnershipgraph.vocabulary.Country;
import org.partnershipgraph.vocabulary.GlobalGoal;
import org.partnershipgraph.vocabulary.Method;
import org.partnershipgraph.vocabulary.ProjectArea;
import org.partnershipgraph.vocabulary.Tag;
import org.partnershipgraph.vocabulary.Term;
import org.partnershipgraph.vocabulary.Theme;

/** All records of a store, read off one by one. */
public final class Items {

    private static final Map<Class<?>, Kind<?>> TERMS = Map.of(
            ProjectArea.class,
            ProjectArea.KIND,
            Theme.class,
            Theme.KIND,
            Tag.class,
            Tag.KIND,
            Method.class,
            Method.KIND);

    private final Map<Kind<?>, Map<String, Item>> items = new HashMap<>();

    public Items(Collection<? extends Aggregate> records) {
        records.forEach(this::add);
        of(Partnership.KIND).forEach(partnership -> addCountries(partnership));
        of(Project.KIND).forEach(project -> addCountries(project));
    }

    /** Those of all stores. */
    public static Items in(Stores stores) {
        return new Items(
                stores.all().stream().flatMap(store -> store.findAll().stream()).toList());
    }

    public Collection<Item> of(Kind<?> kind) {
        return items.getOrDefault(kind, Map.of()).values();
    }

    public Stream<Item> find(Kind<?> kind, String key) {
        return Stream.ofNullable(items.getOrDefault(kind, Map.of()).get(key));
    }

    private void add(Aggregate record) {
        if (record instanceof Partnership partnership) {
            UndertakingItems.of(partnership).forEach(this::add);
        } else if (record instanceof Municipality municipality) {
            add(of(municipality));
        } else if (record instanceof Network network) {
            add(of(network));
        } else if (record instanceof Country country) {
            add(of(country));
        } else if (record instanceof GlobalGoal goal) {
            add(new Item(GlobalGoal.KIND, String.valueOf(goal.number()))
                    .named(goal.name(), goal.variants())
                    .at(OrderField.NUMBER, goal.number()));
        } else if (record instanceof Term term) {
            add(new Item(TERMS.get(term.getClass()), term.slug()).named(term.name(), term.variants()));
        } else if (record instanceof Source source) {
            add(of(source));
        }
    }

    private void add(Item item) {
        items.computeIfAbsent(item.kind, none -> new HashMap<>()).put(item.key, item);
    }

    /** For counts: filters look them up through who takes part. */
    private void addCountries(Item item) {
        item.values(IndexField.MUNICIPALITY)
                .forEach(slug -> find(Municipality.KIND, slug)
                        .forEach(town -> item.with(IndexField.COUNTRY, town.values(IndexField.COUNTRY))));
    }

    private static Item of(Municipality town) {
        var item = new Item(Municipality.KIND, town.slug())
                .named(town.name(), town.aliases())
                .with(IndexField.COUNTRY, town.country())
                .with(IndexField.KIND, town.kind())
                .with(IndexField.SOURCE, town.sources())
                .at(OrderField.KIND, town.kind().ordinal())
                .at(OrderField.COUNTRY, town.country());
        if (town.officialName() != null) {
            item.names.add(town.officialName());
        }
        item.aliases.addAll(town.misspellings());
        if (town.seat() != null) {
            item.aliases.add(town.seat().name());
            item.with(
                    IndexField.POSITION,
                    town.seat().latitude() + " " + town.seat().longitude());
        }
        if (town.county() != null) {
            item.with(IndexField.COUNTY, town.county().code());
        }
        if (town.successor() != null) {
            item.with(IndexField.SUCCESSOR, town.successor().municipality());
            item.linkedTo(Municipality.KIND, List.of(town.successor().municipality()));
        }
        item.names.forEach(name -> item.with(IndexField.PLACE_NAME, town.country() + " " + SimpleForm.of(name)));
        town.misspellings()
                .forEach(name -> item.with(IndexField.PLACE_NAME, town.country() + " " + SimpleForm.of(name)));
        return item;
    }

    private static Item of(Network network) {
        var item = new Item(Network.KIND, network.slug())
                .named(network.name(), network.variants())
                .saying(network.purpose())
                .with(IndexField.COUNTRY, network.countries())
                .numbered(IndexField.COUNTRY_COUNT, network.countries().size())
                .with(IndexField.SOURCE, network.sources())
                .with(
                        IndexField.CLAIM,
                        network.claims().stream().map(Claim::field).toList())
                .during(network.period())
                .fromTo(network.period().startYear(), network.period().endYear());
        return item;
    }

    private static Item of(Country country) {
        return new Item(Country.KIND, country.code())
                .named(country.name(), country.variants())
                .with(IndexField.IS_PROGRAMME_COUNTRY, country.isProgrammeCountry());
    }

    private static Item of(Source source) {
        return new Item(Source.KIND, source.slug())
                .named(source.title(), List.of())
                .with(IndexField.KIND, source.kind())
                .with(IndexField.LANGUAGE, source.language())
                .at(OrderField.KIND, source.kind().ordinal());
    }
}
