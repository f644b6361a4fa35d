package org.partnershipgraph.persistence.index;

import static java.util.stream.Collectors.toMap;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.partnershipgraph.kind.IndexField;
import org.partnershipgraph.municipality.Municipality;
import org.partnershipgraph.partnership.Membership;
import org.partnershipgraph.partnership.Participant;
import org.partnershipgraph.partnership.Partnership;
import org.partnershipgraph.partnership.Project;

/** What records have, read from themselves and counted by hand. */
class Reckoning {

    private final Map<String, String> countries;

    Reckoning(List<Municipality> municipalities) {
        countries = municipalities.stream().collect(toMap(Municipality::slug, Municipality::country));
    }

    static <T> Map<String, Integer> count(Collection<T> records, Function<T, Set<String>> values) {
        var counts = new HashMap<String, Integer>();
        records.forEach(record -> values.apply(record).forEach(value -> counts.merge(value, 1, Integer::sum)));
        return counts;
    }

    Set<String> values(IndexField field, Partnership partnership) {
        return switch (field.name()) {
            case "COUNTRY" -> texts(parties(partnership).map(countries::get));
            case "MUNICIPALITY" -> texts(parties(partnership));
            case "NETWORK" -> texts(partnership.memberships().stream().map(Membership::network));
            case "START_YEAR" -> texts(Stream.ofNullable(partnership.startYear()));
            case "END_YEAR" -> texts(Stream.ofNullable(partnership.endYear()));
            default -> {
                var values = new HashSet<String>();
                partnership.projects().forEach(project -> values.addAll(values(field, partnership, project)));
                yield values;
            }
        };
    }

    Set<String> values(IndexField field, Partnership partnership, Project project) {
        return switch (field.name()) {
            case "COUNTRY", "MUNICIPALITY" -> values(field, partnership);
            case "NETWORK" -> texts(project.networks().stream());
            case "GOAL" -> texts(project.goals().stream());
            case "PROJECT_AREA" -> texts(project.projectAreas().stream());
            case "THEME" -> texts(project.themes().stream());
            case "PHASE" -> texts(Stream.ofNullable(project.phase()));
            case "YEAR" -> texts(years(project));
            case "START_YEAR" -> texts(Stream.ofNullable(project.period().startYear()));
            case "END_YEAR" -> texts(Stream.ofNullable(project.period().endYear()));
            default -> throw new IllegalArgumentException(field + " is not counted");
        };
    }

    /** Those of the period, else from the first milestone to the last, else the year of the announcement. */
    private static Stream<Integer> years(Project project) {
        var period = project.period();
        if (period.startYear() != null && period.endYear() != null) {
            return IntStream.rangeClosed(period.startYear(), period.endYear()).boxed();
        }
        if (period.startYear() != null || period.endYear() != null) {
            return Stream.of(period.startYear(), period.endYear());
        }
        var milestones = project.milestones().stream()
                .mapToInt(milestone -> milestone.date().year())
                .summaryStatistics();
        return milestones.getCount() > 0
                ? IntStream.rangeClosed(milestones.getMin(), milestones.getMax())
                        .boxed()
                : Stream.of(project.announcedYear());
    }

    private static Stream<String> parties(Partnership partnership) {
        return partnership.participants().stream().map(Participant::municipality);
    }

    private static Set<String> texts(Stream<?> values) {
        var texts = new HashSet<String>();
        values.filter(Objects::nonNull).map(String::valueOf).forEach(texts::add);
        return texts;
    }
}
