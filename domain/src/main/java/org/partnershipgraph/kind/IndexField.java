package org.partnershipgraph.kind;

import org.jspecify.annotations.Nullable;

/**
 * A field that records are found by. The common ones are listed here; a kind can define its own.
 *
 * @param name in upper case, unique among the fields of all kinds
 * @param linkedType name of the type of record whose keys the field holds; null if it is not a link
 * @param searchField how search reports a match in the name of a linked record; null if search ignores the link
 */
public record IndexField(
        String name, @Nullable String linkedType, @Nullable SearchField searchField) {

    /** The record's own key. */
    public static final IndexField KEY = of("KEY");
    /** Each name in its {@link org.partnershipgraph.text.SimpleForm}. */
    public static final IndexField NAME = of("NAME");
    /** Each name of several words as one, see {@link org.partnershipgraph.text.NameKey#joined}. */
    public static final IndexField JOINED_NAME = of("JOINED_NAME");

    public static final IndexField COUNTRY = linkTo("COUNTRY", "Country", SearchField.COUNTRY);
    public static final IndexField GOAL = linkTo("GOAL", "GlobalGoal", SearchField.GLOBAL_GOAL);
    public static final IndexField METHOD = linkTo("METHOD", "Method", SearchField.METHOD);
    public static final IndexField MUNICIPALITY = linkTo("MUNICIPALITY", "Municipality", SearchField.PARTICIPANT);
    public static final IndexField NETWORK = linkTo("NETWORK", "Network", SearchField.NETWORK);
    public static final IndexField PARTNERSHIP = linkTo("PARTNERSHIP", "Partnership", null);
    public static final IndexField PROJECT_AREA = linkTo("PROJECT_AREA", "ProjectArea", SearchField.PROJECT_AREA);
    public static final IndexField SOURCE = linkTo("SOURCE", "Source", null);
    public static final IndexField SUCCESSOR = linkTo("SUCCESSOR", "Municipality", SearchField.SUCCESSOR);
    public static final IndexField TAG = linkTo("TAG", "Tag", SearchField.TAG);
    public static final IndexField THEME = linkTo("THEME", "Theme", SearchField.THEME);

    /** The components on which sources disagree. */
    public static final IndexField CLAIM = of("CLAIM");
    /** The number of its countries. */
    public static final IndexField COUNTRY_COUNT = of("COUNTRY_COUNT");

    public static final IndexField COUNTY = of("COUNTY");
    /** The currencies of its grants. */
    public static final IndexField GRANT = of("GRANT");

    public static final IndexField IS_PROGRAMME_COUNTRY = of("IS_PROGRAMME_COUNTRY");
    public static final IndexField KIND = of("KIND");
    public static final IndexField LANGUAGE = of("LANGUAGE");
    public static final IndexField PHASE = of("PHASE");
    /** Its country and name without administrative words, hyphens, apostrophes and doubled letters. */
    public static final IndexField PLACE_NAME = of("PLACE_NAME");
    /** The coordinates of its seat. */
    public static final IndexField POSITION = of("POSITION");

    /** The code of Statistics Sweden. */
    public static final IndexField SCB_CODE = of("SCB_CODE");
    /** The year of its start, if known. */
    public static final IndexField START_YEAR = of("START_YEAR");
    /** The year of its end, if known; of a partnership that of its last project's. */
    public static final IndexField END_YEAR = of("END_YEAR");
    /** The year in which its approval was announced, if known. */
    public static final IndexField ANNOUNCED_YEAR = of("ANNOUNCED_YEAR");
    /** Each year in which it is under way, as far as is known. */
    public static final IndexField YEAR = of("YEAR");
    /** The range of its years, whose values are in {@link #YEAR}. */
    public static final IndexField YEARS = of("YEARS");

    public static IndexField of(String name) {
        return new IndexField(name, null, null);
    }

    public static IndexField linkTo(String name, String type, @Nullable SearchField searchField) {
        return new IndexField(name, type, searchField);
    }

    @Override
    public String toString() {
        return name;
    }
}
