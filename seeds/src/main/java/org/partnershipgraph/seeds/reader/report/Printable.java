package org.partnershipgraph.seeds.reader.report;

/** Texts as a report may show them. */
final class Printable {

    private Printable() {}

    /** The text with a space in place of each control character, such as the boundaries that markup leaves. */
    static String of(String text) {
        if (text.chars().noneMatch(Character::isISOControl)) {
            return text;
        }
        var printable = new StringBuilder(text.length());
        text.chars().forEach(c -> printable.append(Character.isISOControl(c) ? ' ' : (char) c));
        return printable.toString().strip();
    }
}
