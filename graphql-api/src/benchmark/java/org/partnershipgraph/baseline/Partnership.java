package org.partnershipgraph.baseline;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.index.Indexed;
import org.springframework.data.mongodb.core.mapping.Document;

@Document("partnership")
record Partnership(
        @Id String slug, List<Participant> participants, List<Membership> memberships, List<Project> projects) {

    boolean includes(String municipality) {
        return participants.stream()
                .anyMatch(participant -> participant.municipality().equals(municipality));
    }

    record Participant(@Indexed String municipality, String role) {}

    record Membership(String network) {}

    record Project(
            String slug, LocalName title, @Nullable String phase, List<Integer> goals) {}
}
