package org.partnershipgraph.api.benchmark.http.load;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Raw requests, each from a file of a directory, again and again. Where a request contains {@link #NUMBER}, it gets a
 * number that no other request has, so that it never repeats.
 */
public class Requests {

    /** Nine digits that become the number of the request. */
    public static final String NUMBER = "#########";

    private final List<Template> templates;
    private int sent;

    private Requests(List<Template> templates) {
        this.templates = templates;
    }

    static Requests in(Path directory) throws IOException {
        var templates = new ArrayList<Template>();
        try (var files = Files.list(directory)) {
            for (var file : files.sorted().toList()) {
                templates.add(new Template(Files.readAllBytes(file)));
            }
        }
        return new Requests(templates);
    }

    Template next() {
        return templates.get(sent++ % templates.size());
    }

    /** The bytes of a request made from the template; good until the next call. */
    ByteBuffer fill(Template template) {
        var rest = sent;
        for (int i = NUMBER.length() - 1; template.position >= 0 && i >= 0; i--, rest /= 10) {
            template.bytes[template.position + i] = (byte) ('0' + rest % 10);
        }
        return ByteBuffer.wrap(template.bytes);
    }

    static class Template {

        private final byte[] bytes;
        private final int position;
        private long checksum = -1;

        private Template(byte[] bytes) {
            this.bytes = bytes;
            position = new String(bytes, StandardCharsets.ISO_8859_1).indexOf(NUMBER);
        }

        /** Whether an answer is the same as the first one; the number of a request has no effect on its answer. */
        boolean isAnsweredBy(long other) {
            if (checksum < 0) {
                checksum = other;
            }
            return checksum == other;
        }
    }
}
