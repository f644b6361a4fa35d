package org.partnershipgraph.seeds.reader.facet;

import java.util.List;
import org.partnershipgraph.seeds.reader.name.CountryContext;
import org.partnershipgraph.seeds.reader.name.CountryNames;
import org.partnershipgraph.seeds.reader.name.NameResolver;
import org.partnershipgraph.seeds.reader.name.PartnerProblems;
import org.partnershipgraph.seeds.reader.name.Party;
import org.partnershipgraph.seeds.reader.name.Resolution;
import org.partnershipgraph.seeds.reader.pair.PartnerRoster;
import org.partnershipgraph.seeds.reader.report.NoteTaker;

/** Decides which places the partners of a facet are, now that the countries of the item are known. */
public final class FacetPartners {

    private final NameResolver names;
    private final CountryNames countryNames;

    public FacetPartners(NameResolver names, CountryNames countryNames) {
        this.names = names;
        this.countryNames = countryNames;
    }

    public void add(FacetReading reading, CountryContext countries, PartnerRoster roster, NoteTaker notes) {
        int line = reading.value().line().number();
        for (var party : reading.partners()) {
            var resolution = resolve(party, reading.partners(), countries);
            roster.addFacet(new Party(party.text(), resolution, party.side()), line);
            var place = resolution.place();
            if (place != null && countries.isElsewhere(place)) {
                notes.problem(PartnerProblems.attachedElsewhere(place, countries, line));
            }
        }
    }

    /** The title's countries bind a name that could be elsewhere, unless another partner is the one that lies in them. */
    private Resolution resolve(Party party, List<Party> all, CountryContext countries) {
        var resolution = names.resolveOrSuggest(party.text(), party.side(), countries.named());
        if (resolution.isKnown()) {
            return countryNames.code(party.text()) == null
                    ? resolution.unlessMisspeltIn(countries.mentioned())
                    : resolution.unlessMisspelt();
        }
        var unbound = names.resolve(party.text(), party.side());
        boolean isOtherThere =
                unbound.score() > Resolution.MISSPELT && all.stream().anyMatch(other -> isIn(other, countries.codes()));
        return isOtherThere ? unbound : resolution;
    }

    private boolean isIn(Party party, List<String> countries) {
        return names.resolve(party.text(), party.side(), countries).isIn(countries);
    }
}
