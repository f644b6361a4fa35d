package org.partnershipgraph.persistence.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.partnershipgraph.query.Kind;

class TerritoryTest {

    @ParameterizedTest
    @MethodSource("seeds")
    void isTheSameAfterManyChangesAsMadeAnew(long seed) {
        var region = new Region(seed, 20, 30);
        var territory = region.territory();
        var chance = new Random(seed);
        for (int change = 0; change < 200; change++) {
            var slug = "p" + chance.nextInt(40);
            region.partnerships.removeIf(partnership -> partnership.slug().equals(slug));
            if (chance.nextInt(3) == 0) {
                territory.removePartnership(slug);
            } else {
                var changed = region.partnership(slug);
                region.partnerships.add(changed);
                territory.put(changed);
            }
        }
        assertThat(ties(territory)).isEqualTo(ties(region.territory()));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void forgetsMunicipalitiesThatAreGone(long seed) {
        var region = new Region(seed, 20, 0);
        var territory = region.territory();
        var gone = region.municipalities.remove(3);
        territory.removeMunicipality(gone.slug());
        assertThat(ties(territory)).isEqualTo(ties(region.territory()));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void isTheSameWhetherRecordsComeTogetherOrOneByOne(long seed) {
        var region = new Region(seed, 20, 30);
        var filled = new Territory();
        region.municipalities.forEach(filled::append);
        region.partnerships.forEach(filled::append);
        region.partnerships.stream().limit(3).forEach(filled::append);
        filled.sort();
        assertThat(ties(filled)).isEqualTo(ties(region.territory()));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void isTheSameWhicheverKindOfRecordComesFirst(long seed) {
        var region = new Region(seed, 20, 30);
        var filled = new Territory();
        region.partnerships.forEach(filled::append);
        region.municipalities.forEach(filled::append);
        filled.sort();
        assertThat(ties(filled)).isEqualTo(ties(region.territory()));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void knowsTheCompanyOfEachAfterChanges(long seed) {
        var region = new Region(seed, 20, 30);
        var territory = region.territory();
        companies(territory);
        for (int change = 0; change < 10; change++) {
            territory.removePartnership("p" + change);
            territory.put(region.partnership("p" + (change + 20)));
            assertThat(companies(territory)).isEqualTo(companiesFoundAnew(territory));
        }
    }

    private static Map<Vertex, List<Vertex>> companies(Territory territory) {
        return companies(territory.ties(), territory.company());
    }

    private static Map<Vertex, List<Vertex>> companiesFoundAnew(Territory territory) {
        return companies(territory.ties(), new Company(territory.ties()));
    }

    private static Map<Vertex, List<Vertex>> companies(Adjacency ties, Company company) {
        var all = new TreeMap<Vertex, List<Vertex>>();
        Stream.of(Kind.values())
                .filter(kind -> kind != Kind.PARTNERSHIP)
                .flatMapToInt(ties::all)
                .forEach(number -> all.put(
                        ties.vertex(number),
                        IntStream.of(company.of(number)).mapToObj(ties::vertex).toList()));
        return all;
    }

    private static LongStream seeds() {
        return LongStream.range(0, 20);
    }

    private static Map<Vertex, List<Vertex>> ties(Territory territory) {
        var ties = territory.ties();
        var all = new TreeMap<Vertex, List<Vertex>>();
        Stream.of(Kind.values())
                .flatMapToInt(ties::all)
                .forEach(number -> all.put(
                        ties.vertex(number),
                        ties.ties(number).stream().mapToObj(ties::vertex).toList()));
        return all;
    }
}
