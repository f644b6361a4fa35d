package org.partnershipgraph.seeds.reader.name;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.partnershipgraph.municipality.Municipality;
import org.partnershipgraph.municipality.MunicipalityKind;
import org.partnershipgraph.text.Language;
import org.partnershipgraph.text.NameKey;

/** The names that Swedish regions had as county councils until 2019: {@code Uppsala läns landsting}, {@code Landstinget i X}. */
final class FormerNames {

    private static final String COUNTY = " lan";

    private FormerNames() {}

    /** The former names of a region as keys, made of its own name and that of its county; none for other places. */
    static Set<String> of(Municipality municipality) {
        var names = new LinkedHashSet<String>();
        if (municipality.kind() == MunicipalityKind.REGION && municipality.isIn("SE")) {
            areasOf(municipality).forEach(area -> names.addAll(councilsOf(area)));
        }
        return names;
    }

    private static Stream<String> areasOf(Municipality region) {
        var county = region.county();
        return Stream.of(
                        PlaceName.of(NameKey.of(region.name().in(Language.SV))).base(),
                        county == null ? null : NameKey.of(county.name().in(Language.SV)))
                .filter(Objects::nonNull)
                .map(name -> name.endsWith(COUNTY) ? name.substring(0, name.length() - COUNTY.length()) : name)
                .map(name -> name.endsWith("s") ? name.substring(0, name.length() - 1) : name)
                .distinct();
    }

    private static List<String> councilsOf(String area) {
        return Stream.of(area, area + "s")
                .flatMap(name -> Stream.of(
                        name + " lans landsting",
                        name + " landsting",
                        "landstinget " + name,
                        "landstinget i " + name,
                        "landstinget " + name + COUNTY,
                        "landstinget i " + name + COUNTY))
                .toList();
    }
}
