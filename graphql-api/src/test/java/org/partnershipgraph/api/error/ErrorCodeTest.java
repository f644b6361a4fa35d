package org.partnershipgraph.api.error;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class ErrorCodeTest {

    @Test
    void areAllDocumented() throws IOException {
        var documented = Files.readAllLines(Path.of("../docs/errors.md")).stream()
                .filter(line -> line.startsWith("| `"))
                .toList();
        var codes = Arrays.stream(ErrorCode.values())
                .map(code -> "| `%s` | %s |".formatted(code, code.description()))
                .toList();
        assertThat(documented).isEqualTo(codes);
    }
}
