package org.partnershipgraph.baseline;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.data.domain.Sort;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

@Controller
class MunicipalityController {

    private static final int PAGE = 20;

    private final MunicipalityRepository municipalities;
    private final PartnershipRepository partnerships;
    private final CountryRepository countries;

    MunicipalityController(
            MunicipalityRepository municipalities, PartnershipRepository partnerships, CountryRepository countries) {
        this.municipalities = municipalities;
        this.partnerships = partnerships;
        this.countries = countries;
    }

    record By(String slug) {}

    record Filter(List<String> slug) {}

    @QueryMapping
    Optional<Municipality> municipality(@Argument By by) {
        return municipalities.findById(by.slug());
    }

    @QueryMapping
    Connection<Municipality> municipalities(@Argument Filter filter, @Argument int first) {
        return new Connection<>(municipalities.findBySlugIn(filter.slug(), Sort.by("slug"), Limit.of(first)));
    }

    @SchemaMapping
    @Nullable
    String name(Municipality municipality) {
        return municipality.name().english();
    }

    @SchemaMapping
    @Nullable
    String name(Country country) {
        return country.name().english();
    }

    @BatchMapping
    Map<Municipality, Country> country(List<Municipality> municipalities) {
        var codes = municipalities.stream()
                .map(Municipality::country)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        var byCode = countries.findAllById(codes).stream().collect(toMap(Country::code, identity()));
        return municipalities.stream()
                .filter(municipality -> byCode.containsKey(municipality.country()))
                .collect(toMap(identity(), municipality -> byCode.get(municipality.country())));
    }

    @BatchMapping
    Map<Municipality, Connection<Partnership>> partnerships(List<Municipality> municipalities) {
        var slugs = municipalities.stream().map(Municipality::slug).toList();
        var found = partnerships.findByParticipantsMunicipalityInOrderBySlug(slugs);
        return municipalities.stream().collect(toMap(identity(), municipality -> pageOf(municipality, found)));
    }

    private static Connection<Partnership> pageOf(Municipality municipality, List<Partnership> found) {
        return new Connection<>(found.stream()
                .filter(partnership -> partnership.includes(municipality.slug()))
                .limit(PAGE)
                .toList());
    }
}
