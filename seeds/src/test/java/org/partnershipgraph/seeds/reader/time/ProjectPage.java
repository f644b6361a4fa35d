package org.partnershipgraph.seeds.reader.time;

import org.partnershipgraph.seeds.reader.InventedPlaces;
import org.partnershipgraph.seeds.reader.report.ReadItem;

/** A page of one project, as it is read with a sentence in its prose. */
final class ProjectPage {

    private ProjectPage() {}

    static ReadItem with(String sentence) {
        var page = """
                Alvsta och Kitondo, Zambia

                Projekt: Gröna gårdar

                %s

                Projektområde
                Education
                Svensk partner
                Alvsta kommun
                Internationell partner
                Kitondo
                """.formatted(sentence);
        return InventedPlaces.reader().readText("p.txt", page).items().get(0);
    }
}
