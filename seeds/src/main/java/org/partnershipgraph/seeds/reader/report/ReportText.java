package org.partnershipgraph.seeds.reader.report;

import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.partnershipgraph.text.Language;

/** A report as lines of text: each page with its problems, then its items with a line for each field that is not empty. */
final class ReportText {

    private final StringBuilder text = new StringBuilder();

    ReportText(List<ReadPage> pages) {
        pages.forEach(this::page);
    }

    @Override
    public String toString() {
        return text.toString();
    }

    private void page(ReadPage page) {
        text.append(page.source())
                .append(": ")
                .append(page.items().size())
                .append(page.items().size() == 1 ? " item" : " items");
        if (page.language() != null) {
            text.append(", ").append(page.language() == Language.SV ? "Swedish" : "English");
        }
        text.append('\n');
        problems("  ", page.problems());
        page.items().forEach(this::item);
        text.append('\n');
    }

    private void item(ReadItem item) {
        text.append("\n  ")
                .append(item.title() == null ? "(no title)" : item.title())
                .append('\n');
        var range = "lines " + item.firstLine() + "-" + item.lastLine();
        field("kind", item.kind() + ", " + range + ", confidence " + item.confidence());
        field("project", item.projectName());
        facets(item);
        partners(item);
        prose(item);
        problems("    ", item.problems());
    }

    private void facets(ReadItem item) {
        field("project areas", join(item.projectAreas()));
        field("themes", join(item.themes()));
        field("global goals", join(item.globalGoals()));
    }

    private void partners(ReadItem item) {
        field("Swedish", partners(item.swedishPartners()));
        field("international", partners(item.internationalPartners()));
        field("third parties", partners(item.thirdParties()));
        field("pairs", join(item.pairs(), pair -> String.join(" - ", pair)));
    }

    private void prose(ReadItem item) {
        field("tags", join(item.tags()));
        field("networks", join(item.networks()));
        field("years", years(item.years()));
        field("phase", item.phase() == null ? null : item.phase().name());
        field("cooperation", join(item.areasOfCooperation(), AreaOfCooperation::text));
        field("people", join(item.people(), person -> person.name() + " (" + person.role() + ")"));
        field("references", join(item.referenceNumbers()));
    }

    private void field(String name, @Nullable String value) {
        if (value != null && !value.isEmpty()) {
            text.append("    %-14s %s\n".formatted(name, value));
        }
    }

    private void problems(String indent, List<Problem> problems) {
        for (var problem : problems) {
            text.append(indent).append("! ").append(problem.code()).append(": ").append(problem.text());
            text.append(problem.line() == null ? "" : " (line " + problem.line() + ")")
                    .append('\n');
        }
    }

    private static String partners(List<ReadPartner> partners) {
        return join(
                partners,
                partner -> partner.text() + " [" + (partner.slug() == null ? "unknown" : partner.slug()) + "]");
    }

    private static String years(Years years) {
        return years.isKnown() ? shown(years.start()) + "-" + shown(years.end()) : "";
    }

    private static String shown(@Nullable Integer year) {
        return year == null ? "?" : year.toString();
    }

    private static String join(Collection<?> values) {
        return join(values, Object::toString);
    }

    private static <T> String join(Collection<T> values, Function<? super T, String> shown) {
        return values.stream().map(shown).collect(Collectors.joining("; "));
    }
}
