package org.partnershipgraph.persistence.index.facet;

import java.io.IOException;
import java.util.Arrays;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.SortedSetDocValues;

/** Counts the documents that have municipalities of each country. */
class CountryCounter extends Counter {

    private static final int NOT_YET = -1;

    private final String field;
    private final MunicipalityCountries countries;
    /** By the number of a municipality in the segment. */
    private int[] countryOf = new int[0];

    private final int[] counts;
    /** The last document that was counted for a country, so that it is counted once. */
    private final int[] counted;

    CountryCounter(String field, MunicipalityCountries countries) {
        super(field);
        this.field = field;
        this.countries = countries;
        counts = new int[countries.codes().size()];
        counted = new int[countries.codes().size()];
    }

    @Override
    void begin(LeafReader segment, SortedSetDocValues values) throws IOException {
        Arrays.fill(counted, NOT_YET);
        countryOf = countries.of(segment, field);
    }

    @Override
    void count(int document, int value) {
        int country = countryOf[value];
        if (country != MunicipalityCountries.NONE && counted[country] != document) {
            counted[country] = document;
            counts[country]++;
        }
    }

    @Override
    void leave(SortedSetDocValues values, Tally tally) {
        for (int country = 0; country < counts.length; country++) {
            tally.add(countries.codes().get(country), counts[country]);
        }
        Arrays.fill(counts, 0);
    }
}
