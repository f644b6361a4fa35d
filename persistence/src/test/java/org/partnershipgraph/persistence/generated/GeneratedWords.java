package org.partnershipgraph.persistence.generated;

import java.util.List;
import java.util.stream.IntStream;
import org.partnershipgraph.network.Network;
import org.partnershipgraph.text.LocalizedText;
import org.partnershipgraph.text.Slug;
import org.partnershipgraph.time.Period;
import org.partnershipgraph.vocabulary.ProjectArea;
import org.partnershipgraph.vocabulary.Tag;
import org.partnershipgraph.vocabulary.Theme;

/** What generated partnerships are about. */
public class GeneratedWords {

    /** Swedish and English in turn. */
    private static final String[][] TOPICS = {
        {"Skola och bildning", "Schools and learning"},
        {"Vatten och avlopp", "Water and sanitation"},
        {"Avfall", "Waste"},
        {"Unga i demokratin", "Young people in democracy"},
        {"Jämställdhet", "Gender equality"},
        {"Stadens grönska", "Greenery of the city"},
        {"Äldres vardag", "Everyday life of the elderly"},
        {"Öppna beslut", "Open decisions"},
        {"Näringsliv", "Local business"},
        {"Bibliotek", "Libraries"},
        {"Trafik och vägar", "Traffic and roads"},
        {"Energi", "Energy"},
        {"Kulturarv", "Heritage"},
        {"Mark och bostäder", "Land and housing"},
        {"Folkhälsa", "Public health"},
        {"Räddningstjänst", "Rescue services"}
    };

    private static final String[][] PLACES = {
        {"i norr", "in the north"},
        {"vid kusten", "on the coast"},
        {"på landet", "in the country"},
        {"i förorten", "in the suburbs"},
        {"längs floden", "along the river"}
    };

    private GeneratedWords() {}

    public static List<ProjectArea> projectAreas() {
        return IntStream.range(0, 12)
                .mapToObj(i -> new ProjectArea("area-" + i, null, topic(i), List.of()))
                .toList();
    }

    public static List<Theme> themes() {
        return IntStream.range(0, 8)
                .mapToObj(i -> new Theme("theme-" + i, null, topic(i * 2 + 1), List.of()))
                .toList();
    }

    public static List<Tag> tags() {
        return IntStream.range(0, TOPICS.length * PLACES.length)
                .mapToObj(i -> new Tag("tag-" + i, null, tag(i), List.of()))
                .toList();
    }

    static LocalizedText topic(int number) {
        var topic = TOPICS[number % TOPICS.length];
        return new LocalizedText(topic[0], topic[1]);
    }

    static LocalizedText tag(int number) {
        var topic = TOPICS[number % TOPICS.length];
        var place = PLACES[number / TOPICS.length % PLACES.length];
        return new LocalizedText(topic[0] + " " + place[0], topic[1] + " " + place[1]);
    }

    static List<String> networks(int count) {
        return IntStream.range(0, count).mapToObj(i -> "network-" + i).toList();
    }

    static Network network(String slug) {
        int number = Integer.parseInt(slug.substring("network-".length()));
        var about = tag(number);
        return new Network(
                Slug.require(slug),
                null,
                new LocalizedText("Nätverk " + number + ": " + about.sv(), "Network " + number + ": " + about.en()),
                List.of(),
                about,
                Period.ofYears(2000 + number % 25, null),
                List.of("SE"),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                null,
                List.of(),
                List.of());
    }
}
