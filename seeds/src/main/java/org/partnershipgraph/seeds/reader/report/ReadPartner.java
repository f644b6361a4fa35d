package org.partnershipgraph.seeds.reader.report;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A partner as a page names it.
 *
 * @param text as printed
 * @param slug of its record, null if that is not known
 * @param candidates slugs of records that an unknown name may mean, best first
 * @param score how sure the slug is, from 0 to 1
 */
public record ReadPartner(String text, @Nullable String slug, List<String> candidates, double score) {}
