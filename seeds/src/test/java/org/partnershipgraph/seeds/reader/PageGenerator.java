package org.partnershipgraph.seeds.reader;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.partnershipgraph.municipality.Municipality;
import org.partnershipgraph.seeds.dataset.DataSet;
import org.partnershipgraph.seeds.reader.name.PartnerSide;
import org.partnershipgraph.seeds.reader.name.PlaceName;
import org.partnershipgraph.text.EditDistance;
import org.partnershipgraph.text.Language;
import org.partnershipgraph.text.NameKey;
import org.partnershipgraph.vocabulary.GlobalGoal;
import org.partnershipgraph.vocabulary.ProjectArea;
import org.partnershipgraph.vocabulary.Theme;

/** Writes listings of random items the way pages do: facets glued, sorted as text, some labels lost; and knows what they say. */
final class PageGenerator {

    /** An item written, with the facet values it was given. */
    record Item(
            Set<String> areas,
            Set<String> themes,
            Set<Integer> goals,
            List<Name> swedish,
            List<Name> foreign,
            List<String> tags) {}

    /** A partner as written, with its slug, empty where it is unknown. */
    record Name(String text, String slug) {}

    private static final List<String> SYLLABLES = List.of(
            "ba", "ke", "ri", "to", "lu", "ma", "ndo", "vi", "sha", "pel", "gor", "zin", "hau", "ty", "wex", "qua",
            "dro");

    private final Random random;
    private final List<Municipality> swedish;
    private final List<Municipality> foreign;
    private final List<String> areas;
    private final List<String> themes;
    private final List<GlobalGoal> goals;
    private final Set<String> knownBases = new LinkedHashSet<>();

    PageGenerator(DataSet data, long seed) {
        random = new Random(seed);
        var all = data.all(Municipality.class);
        swedish = all.stream().filter(PartnerSide.SWEDISH::admits).toList();
        foreign = all.stream().filter(PartnerSide.INTERNATIONAL::admits).toList();
        areas = data.all(ProjectArea.class).stream()
                .map(area -> area.name().in(Language.EN))
                .toList();
        themes = data.all(Theme.class).stream()
                .map(theme -> theme.name().in(Language.EN))
                .toList();
        goals = data.all(GlobalGoal.class);
        for (var municipality : all) {
            names(municipality)
                    .forEach(name ->
                            knownBases.add(PlaceName.of(NameKey.of(name)).base()));
        }
    }

    /** Appends an item to the page and returns what it says. */
    Item write(StringBuilder page) {
        boolean isSwedish = random.nextBoolean();
        var item = new Item(
                some(areas, 3),
                some(themes, 2),
                new LinkedHashSet<>(some(goals.stream().map(GlobalGoal::number).toList(), 4)),
                partners(swedish, 3, true),
                partners(foreign, 5, false),
                random.nextInt(4) == 0 ? List.of("demokrati", "Ukraina", "youth inclusion") : List.of());
        page.append(isSwedish ? "Arbetet med nummer " : "The work of number ")
                .append(random.nextInt(1000))
                .append("\n\n");
        page.append(
                isSwedish
                        ? "Det är ett arbete som ska ge de unga en plats.\n"
                        : "This is a work that will give the young a place.\n");
        page.append(random.nextInt(10) == 0 ? "" : "\n");
        writeBlock(page, item, isSwedish);
        return item;
    }

    private void writeBlock(StringBuilder page, Item item, boolean isSwedish) {
        facet(page, isSwedish ? "Projektområde" : "Project Area", glued(item.areas()), random.nextInt(12) == 0);
        facet(
                page,
                isSwedish ? "Globala mål" : "Sustainable Development Goals",
                gluedGoals(item.goals(), isSwedish),
                false);
        facet(page, isSwedish ? "Tema" : "Topic", glued(item.themes()), random.nextInt(8) == 0);
        facet(page, isSwedish ? "Svensk partner" : "Swedish partner", glued(texts(item.swedish())), false);
        facet(
                page,
                isSwedish ? "Internationell partner" : "International partner",
                glued(texts(item.foreign())),
                false);
        facet(
                page,
                isSwedish ? "Etiketter" : "Tags",
                item.tags().isEmpty() ? "" : String.join(", ", item.tags()) + ",",
                false);
        page.append('\n');
    }

    private static void facet(StringBuilder page, String label, String value, boolean isLabelLost) {
        if (!value.isEmpty()) {
            page.append(isLabelLost ? "" : label + "\n").append(value).append('\n');
        }
    }

    private String gluedGoals(Set<Integer> numbers, boolean isSwedish) {
        var texts = new TreeSet<String>();
        for (var goal : goals) {
            if (numbers.contains(goal.number())) {
                texts.add(goal.number() + " - " + goal.name().in(isSwedish ? Language.SV : Language.EN));
            }
        }
        return String.join("", texts);
    }

    private static String glued(Iterable<String> values) {
        var sorted = new TreeSet<String>();
        values.forEach(sorted::add);
        return String.join("", sorted);
    }

    private static List<String> texts(List<Name> names) {
        return names.stream().map(Name::text).toList();
    }

    private <T> Set<T> some(List<T> all, int most) {
        var some = new LinkedHashSet<T>();
        for (int i = random.nextInt(most + 1); i > 0; i--) {
            some.add(all.get(random.nextInt(all.size())));
        }
        return some;
    }

    private List<Name> partners(List<Municipality> places, int most, boolean isSwedish) {
        var partners = new ArrayList<Name>();
        var taken = new LinkedHashSet<String>();
        for (int i = 1 + random.nextInt(most); i > 0; i--) {
            var name = random.nextInt(8) == 0 ? unknown(isSwedish) : known(places.get(random.nextInt(places.size())));
            if (taken.add(name.slug().isEmpty() ? name.text() : name.slug())) {
                partners.add(name);
            }
        }
        return partners;
    }

    /** A known place under one of its names; Swedish ones as pages write them, now and then with a small letter. */
    private Name known(Municipality place) {
        if (!place.isIn("SE")) {
            var names = names(place);
            return new Name(names.get(random.nextInt(names.size())), place.slug());
        }
        var name = place.name().in(Language.SV);
        boolean isPlain = name.endsWith(" kommun") && random.nextInt(6) == 0;
        return new Name(
                isPlain ? name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1) : name, place.slug());
    }

    private static List<String> names(Municipality place) {
        var names = new ArrayList<String>();
        names.add(place.name().in(Language.EN));
        names.add(place.name().in(Language.SV));
        if (place.officialName() != null) {
            names.add(place.officialName());
        }
        place.aliases().stream()
                .filter(alias -> Character.isUpperCase(alias.charAt(0)))
                .forEach(names::add);
        return names;
    }

    private Name unknown(boolean isSwedish) {
        var base = inventedBase();
        if (isSwedish) {
            return new Name(base + (random.nextBoolean() ? " kommun" : "s stad"), "");
        }
        return new Name(
                switch (random.nextInt(6)) {
                    case 0 -> "City of " + base;
                    case 1 -> base + " District Council";
                    case 2 -> base + ", " + inventedBase();
                    case 3 -> "Mc" + base;
                    case 4 -> base + " " + inventedBase();
                    default -> base;
                },
                "");
    }

    private String inventedBase() {
        while (true) {
            var name = new StringBuilder();
            for (int i = 2 + random.nextInt(3); i > 0; i--) {
                name.append(SYLLABLES.get(random.nextInt(SYLLABLES.size())));
            }
            var base = name.toString();
            if (knownBases.stream().noneMatch(known -> EditDistance.between(known, base, 2) <= 2)) {
                return base.substring(0, 1).toUpperCase(Locale.ROOT) + base.substring(1);
            }
        }
    }
}
