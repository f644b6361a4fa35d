package org.partnershipgraph.api.benchmark;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.bson.Document;
import org.partnershipgraph.partnership.Partnership;
import org.springframework.data.mongodb.core.MongoTemplate;

/** Documents into the store with nobody who follows: what the store itself does. */
class BulkLoad {

    private static final String COLLECTION = "bulk";
    private static final int CHUNK = 500;
    private static final int COUNT = 40_000;

    private final MongoTemplate template;

    BulkLoad(MongoTemplate template) {
        this.template = template;
    }

    /** Stores copies of the partnerships under other keys; how many a second once the first half has warmed the JVM. */
    double perSecond(List<Partnership> partnerships) {
        insert(partnerships, 0, COUNT / 2);
        long start = System.nanoTime();
        insert(partnerships, COUNT / 2, COUNT);
        double rate = COUNT / 2 * 1e9 / (System.nanoTime() - start);
        template.dropCollection(COLLECTION);
        return rate;
    }

    private void insert(List<Partnership> partnerships, int from, int to) {
        for (int first = from; first < to; first += CHUNK) {
            var chunk = IntStream.range(first, Math.min(first + CHUNK, to))
                    .mapToObj(number -> document(partnerships.get(number % partnerships.size()), number))
                    .toList();
            template.getCollection(COLLECTION).insertMany(new ArrayList<>(chunk));
        }
    }

    private Document document(Partnership partnership, int number) {
        var document = new Document();
        template.getConverter().write(partnership, document);
        return document.append("_id", number + "-" + partnership.slug());
    }
}
