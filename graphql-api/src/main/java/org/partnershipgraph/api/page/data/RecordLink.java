package org.partnershipgraph.api.page.data;

import static java.util.stream.Collectors.joining;

/** The name of a record and the path of its page. */
public record RecordLink(String path, String name) {

    /** Of any record whose {@code __typename} is known. */
    public static RecordLink of(AnswerNode record) {
        return switch (record.text("__typename")) {
            case "Municipality" -> of("municipalities", record);
            case "Network" -> of("networks", record);
            case "Country" -> new RecordLink("/country/" + record.text("code"), record.text("name"));
            case "GlobalGoal" -> goal(record);
            case "Partnership" -> of("partnerships", record);
            case "Project" -> of("projects", record);
            default -> throw new IllegalArgumentException(record.text("__typename") + " has no page");
        };
    }

    /** Of a record of a list page. */
    public static RecordLink of(String kind, AnswerNode record) {
        return switch (kind) {
            case "municipalities" -> new RecordLink("/municipality/" + record.text("slug"), record.text("name"));
            case "networks" -> new RecordLink("/network/" + record.text("slug"), record.text("name"));
            case "partnerships" -> partnership(record);
            case "projects" -> project(record, record.text("partnership.slug"));
            default -> throw new IllegalArgumentException(kind + " have no list");
        };
    }

    public static RecordLink goal(AnswerNode goal) {
        return new RecordLink("/goal/" + goal.text("number"), goal.text("number") + " " + goal.text("name"));
    }

    public static RecordLink partnership(AnswerNode partnership) {
        var participants = partnership.list("participants").stream()
                .map(participant -> participant.text("municipality.name"))
                .collect(joining(" – "));
        return new RecordLink("/partnership/" + partnership.text("slug"), participants);
    }

    public static RecordLink project(AnswerNode project, String partnership) {
        return new RecordLink("/partnership/" + partnership + "/" + project.text("slug"), project.text("title"));
    }

    /** The countries of the participants of a partnership, Sweden left out if there are others. */
    public static String countries(AnswerNode partnership) {
        var countries = partnership.list("participants").stream()
                .map(participant -> participant.at("municipality.country"))
                .filter(country -> !isSweden(country))
                .map(country -> country.text("name"))
                .filter(name -> !name.isEmpty())
                .distinct()
                .collect(joining(", "));
        return countries;
    }

    /** Whether a country is the one whose municipalities have the partners. */
    public static boolean isSweden(AnswerNode country) {
        return country.text("code").equals("SE");
    }
}
