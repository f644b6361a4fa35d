package org.partnershipgraph.seeds.reader.name;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.partnershipgraph.municipality.Municipality;

/** Municipalities by a key of their names; several can share one. */
public final class NameIndex {

    private final Map<String, List<Municipality>> places = new HashMap<>();

    public void put(String key, Municipality place) {
        if (key.isEmpty()) {
            return;
        }
        var sharing = places.computeIfAbsent(key, any -> new ArrayList<>(1));
        if (sharing.stream().noneMatch(other -> other.slug().equals(place.slug()))) {
            sharing.add(place);
        }
    }

    public List<Municipality> get(String key) {
        return places.getOrDefault(key, List.of());
    }

    public Set<String> keys() {
        return places.keySet();
    }
}
