package org.partnershipgraph.api.page;

import static java.util.stream.Collectors.joining;

/** The name of a record and the path of its page. */
public record RecordLink(String path, String name) {

    /** Of any record whose {@code __typename} is known. */
    public static RecordLink of(AnswerNode record) {
        return switch (record.text("__typename")) {
            case "Municipality" -> new RecordLink("/municipality/" + record.text("slug"), record.text("name"));
            case "Network" -> new RecordLink("/network/" + record.text("slug"), record.text("name"));
            case "Country" -> new RecordLink("/country/" + record.text("code"), record.text("name"));
            case "GlobalGoal" ->
                new RecordLink("/goal/" + record.text("number"), record.text("number") + " " + record.text("name"));
            case "Partnership" -> partnership(record);
            case "Project" -> project(record, record.text("partnership.slug"));
            default -> throw new IllegalArgumentException(record.text("__typename") + " has no page");
        };
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
                .filter(country -> !country.text("code").equals("SE"))
                .map(country -> country.text("name"))
                .filter(name -> !name.isEmpty())
                .distinct()
                .collect(joining(", "));
        return countries;
    }
}
