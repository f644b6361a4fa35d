package org.partnershipgraph.api.export.format;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/** The answer itself. */
class JsonWriter implements FileWriter {

    private final OutputStream out;

    JsonWriter(OutputStream out) {
        this.out = out;
    }

    @Override
    public void begin() {}

    @Override
    public void add(Map<?, ?> answer) throws IOException {
        out.write(JsonMapper.shared().writeValueAsBytes(Map.of("data", answer)));
    }

    @Override
    public void end() {}
}
