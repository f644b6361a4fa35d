package org.partnershipgraph.persistence.index;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.partnershipgraph.municipality.Municipality;
import org.partnershipgraph.municipality.MunicipalityKind;
import org.partnershipgraph.partnership.Participant;
import org.partnershipgraph.partnership.Partnership;
import org.partnershipgraph.partnership.Project;
import org.partnershipgraph.partnership.Role;
import org.partnershipgraph.persistence.RunningStore;
import org.partnershipgraph.persistence.contract.Bare;
import org.partnershipgraph.store.Aggregate;
import org.partnershipgraph.store.Store;
import org.partnershipgraph.text.LocalizedText;
import org.partnershipgraph.time.PartialDate;
import org.partnershipgraph.time.Period;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.data.mongodb.core.MongoTemplate;

/** Adds, changes and deletes records at random; some writes are refused, as those of rivals are. */
public class RandomWrites {

    private static final int PLACES = 20;

    private final Store<Municipality> municipalities;
    private final Store<Partnership> partnerships;
    private final MongoTemplate template;
    private final Random random;

    public RandomWrites(RunningStore store, Random random) {
        municipalities = store.of(Municipality.class);
        partnerships = store.of(Partnership.class);
        template = store.get(MongoTemplate.class);
        this.random = random;
    }

    public static Stream<String> slugs() {
        return IntStream.range(0, PLACES).mapToObj(i -> "place-" + i);
    }

    void next(int count) {
        for (int i = 0; i < count; i++) {
            next();
        }
    }

    public void next() {
        try {
            switch (random.nextInt(6)) {
                case 0 -> remove(municipalities, slug());
                case 1 -> remove(partnerships, slug() + "-" + slug());
                case 2 -> municipalities.saveAll(List.of(municipality(slug()), municipality(slug())));
                case 3 -> municipalities.save(municipality(slug()));
                default -> partnerships.save(partnership(slug() + "-" + slug()));
            }
        } catch (OptimisticLockingFailureException | DataIntegrityViolationException e) {
            // a rival was first
        }
    }

    private <T extends Aggregate> void remove(Store<T> store, String key) {
        store.findById(key).ifPresent(template::remove);
    }

    private Municipality municipality(String slug) {
        var version = municipalities.findById(slug).map(Municipality::version).orElse(null);
        return new Municipality(
                slug,
                version,
                LocalizedText.same("Name " + random.nextInt(100)),
                null,
                MunicipalityKind.CITY,
                List.of("SE", "UA", "KE").get(random.nextInt(3)),
                null,
                null,
                List.of(),
                List.of(),
                null,
                null,
                null,
                List.of());
    }

    private Partnership partnership(String slug) {
        var version = partnerships.findById(slug).map(Partnership::version).orElse(null);
        var parties = random.ints(0, PLACES)
                .distinct()
                .limit(2 + random.nextInt(3))
                .mapToObj(i -> new Participant("place-" + i, Role.THIRD_PARTY))
                .toList();
        var projects = IntStream.range(0, random.nextInt(4))
                .mapToObj(i -> project(slug, "project-" + random.nextInt(100) + "-" + i))
                .toList();
        return new Partnership(slug, version, parties, null, List.of(), projects, null, List.of(), List.of());
    }

    private Project project(String partnership, String slug) {
        var title = LocalizedText.same("Title " + random.nextInt(100));
        var period = new Period(PartialDate.ofYear(2000 + random.nextInt(20)), null);
        return Bare.project(slug, partnership, title, period, List.of(), List.of(1 + random.nextInt(17)));
    }

    private String slug() {
        return "place-" + random.nextInt(PLACES);
    }
}
