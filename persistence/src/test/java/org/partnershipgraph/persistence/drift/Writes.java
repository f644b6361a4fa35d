package org.partnershipgraph.persistence.drift;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.ReplaceOptions;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.bson.Document;
import org.partnershipgraph.municipality.Municipality;
import org.partnershipgraph.partnership.Partnership;
import org.partnershipgraph.persistence.RunningStore;
import org.partnershipgraph.store.Aggregate;
import org.partnershipgraph.store.Store;
import org.partnershipgraph.store.Stores;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.data.mongodb.core.MongoTemplate;

/** Adds, changes and deletes records of every kind at random; some writes are refused, as those of rivals are. */
final class Writes {

    private final List<Store<Aggregate>> stores;
    private final MongoTemplate template;
    private final Random random;
    private final RandomRecords records;

    Writes(RunningStore store, long seed) {
        stores = storesOf(store);
        template = store.get(MongoTemplate.class);
        random = new Random(seed);
        records = new RandomRecords(random);
    }

    @SuppressWarnings("unchecked") // a store takes the records that it gave, or others of its kind
    static List<Store<Aggregate>> storesOf(RunningStore store) {
        return store.get(Stores.class).all().stream()
                .filter(each -> !RandomRecords.keys(each.type()).isEmpty())
                .sorted((one, other) ->
                        one.type().getName().compareTo(other.type().getName()))
                .map(each -> (Store<Aggregate>) each)
                .toList();
    }

    void next(int count) {
        for (int i = 0; i < count; i++) {
            try {
                next(any());
            } catch (OptimisticLockingFailureException | DataIntegrityViolationException e) {
                // a rival was first
            }
        }
    }

    /** Writes directly to the database, as somebody does at MongoDB's own console. */
    void nextDirect(int count) {
        for (int i = 0; i < count; i++) {
            var store = any();
            var collection = template.getCollection(template.getCollectionName(store.type()));
            if (random.nextInt(4) == 0) {
                collection.deleteOne(Filters.eq(any(store)));
            } else {
                write(collection, records.of(store.type(), key(store), 0L));
            }
        }
    }

    private void next(Store<Aggregate> store) {
        switch (random.nextInt(8)) {
            case 0, 1 -> store.findById(key(store)).ifPresent(template::remove);
            case 2 ->
                store.saveAll(Stream.generate(() -> key(store))
                        .limit(3)
                        .distinct()
                        .map(key -> next(store, key))
                        .toList());
            default -> store.save(next(store, key(store)));
        }
    }

    private Aggregate next(Store<Aggregate> store, String key) {
        return records.of(
                store.type(), key, store.findById(key).map(Aggregate::version).orElse(null));
    }

    private void write(MongoCollection<Document> collection, Aggregate record) {
        var document = new Document();
        template.getConverter().write(record, document);
        collection.replaceOne(Filters.eq(document.get("_id")), document, new ReplaceOptions().upsert(true));
    }

    /** Half of the time one of those that are linked most. */
    private Store<Aggregate> any() {
        var type = random.nextBoolean() ? Partnership.class : Municipality.class;
        var isOne = random.nextBoolean();
        return isOne
                ? stores.stream()
                        .filter(store -> (Class<?>) store.type() == type)
                        .findFirst()
                        .orElseThrow()
                : records.any(stores);
    }

    private String key(Store<Aggregate> store) {
        return records.any(RandomRecords.keys(store.type()));
    }

    /** The key as a document has it. */
    private Object any(Store<Aggregate> store) {
        var key = key(store);
        return RandomRecords.keys(store.type()) == RandomRecords.GOALS ? (Object) Integer.valueOf(key) : key;
    }
}
