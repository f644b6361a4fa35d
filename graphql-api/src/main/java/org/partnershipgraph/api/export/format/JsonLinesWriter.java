package org.partnershipgraph.api.export.format;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/** A line of JSON for each item, as the answer has it. */
class JsonLinesWriter implements FileWriter {

    private final OutputStream out;

    JsonLinesWriter(OutputStream out) {
        this.out = out;
    }

    @Override
    public void begin() {}

    @Override
    public void add(Map<?, ?> item) throws IOException {
        out.write(JsonMapper.shared().writeValueAsBytes(item));
        out.write('\n');
    }

    @Override
    public void end() {}
}
