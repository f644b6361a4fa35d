package org.partnershipgraph.api.page.data;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;

/** Which sources state that a municipality is in a network: those of its partnerships that are members. */
public class Memberships {

    private Memberships() {}

    public static List<AnswerNode> sources(AnswerNode municipality, AnswerNode network) {
        var known = new HashSet<String>();
        var sources = new ArrayList<AnswerNode>();
        municipality.list("partnerships.nodes").stream()
                .filter(partnership -> isMember(partnership, network))
                .flatMap(partnership -> partnership.list("sources").stream())
                .filter(source -> known.add(source.text("slug")))
                .forEach(sources::add);
        return sources;
    }

    private static boolean isMember(AnswerNode partnership, AnswerNode network) {
        return partnership.list("networks").stream()
                .anyMatch(each -> each.text("slug").equals(network.text("slug")));
    }
}
