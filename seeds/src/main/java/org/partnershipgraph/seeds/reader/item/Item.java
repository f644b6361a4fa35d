package org.partnershipgraph.seeds.reader.item;

import org.partnershipgraph.seeds.reader.page.LanguageVotes;
import org.partnershipgraph.seeds.reader.report.ReadItem;

/** The last phase of reading: an item as it is reported, and what its prose says of the language of the page. */
public record Item(ReadItem read, LanguageVotes votes) {}
