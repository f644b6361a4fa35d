package org.partnershipgraph.api.error;

/** Where a value stands among the arguments of a field, such as {@code filter.or[2].years.from}. */
public record ArgumentPath(String text) {

    public ArgumentPath at(String name) {
        return new ArgumentPath(text + "." + name);
    }

    public ArgumentPath at(int position) {
        return new ArgumentPath(text + "[" + position + "]");
    }

    /** What is wrong with the value, told as the rest of a sentence that begins with its place. */
    public BadInputException bad(String complaint) {
        return new BadInputException(text, text + " " + complaint);
    }

    @Override
    public String toString() {
        return text;
    }
}
