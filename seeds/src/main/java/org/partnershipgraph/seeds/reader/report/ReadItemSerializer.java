package org.partnershipgraph.seeds.reader.report;

import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ser.std.StdSerializer;

/** Writes an item flat: first the fields of the command line's contract in its order, then further ones. */
final class ReadItemSerializer extends StdSerializer<ReadItem> {

    ReadItemSerializer() {
        super(ReadItem.class);
    }

    @Override
    public void serialize(ReadItem item, JsonGenerator json, SerializationContext context) {
        json.writeStartObject();
        writeContract(item, json);
        json.writePOJOProperty("language", item.language());
        json.writePOJOProperty("projectName", item.projectName());
        json.writePOJOProperty("areasOfCooperation", item.areasOfCooperation());
        json.writePOJOProperty("thirdParties", item.thirdParties());
        json.writePOJOProperty("countries", item.countries());
        json.writePOJOProperty("people", item.people());
        json.writePOJOProperty("referenceNumbers", item.referenceNumbers());
        json.writePOJOProperty("publicationType", item.publicationType());
        json.writePOJOProperty("firstLine", item.firstLine());
        json.writePOJOProperty("lastLine", item.lastLine());
        json.writePOJOProperty("evidence", item.evidence());
        json.writeEndObject();
    }

    private static void writeContract(ReadItem item, JsonGenerator json) {
        json.writePOJOProperty("title", item.title());
        json.writePOJOProperty("kind", item.kind());
        json.writePOJOProperty("projectAreas", item.projectAreas());
        json.writePOJOProperty("themes", item.themes());
        json.writePOJOProperty("globalGoals", item.globalGoals());
        json.writePOJOProperty("swedishPartners", item.swedishPartners());
        json.writePOJOProperty("internationalPartners", item.internationalPartners());
        json.writePOJOProperty("tags", item.tags());
        json.writePOJOProperty("networks", item.networks());
        json.writePOJOProperty("pairs", item.pairs());
        json.writePOJOProperty("years", item.years());
        json.writePOJOProperty("phase", item.phase());
        json.writePOJOProperty("confidence", item.confidence());
        json.writePOJOProperty("problems", item.problems());
    }
}
