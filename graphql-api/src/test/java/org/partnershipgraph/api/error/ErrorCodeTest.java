package org.partnershipgraph.api.error;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ErrorCodeTest {

    @Test
    void areAllDocumented() throws IOException {
        var documented = Files.readAllLines(Path.of("../docs/errors.md")).stream()
                .filter(line -> line.matches("\\| `\\w+` \\| .+ \\|"))
                .map(line -> line.split("`", -1)[1])
                .toList();
        var codes = Stream.of(ErrorCode.values()).map(ErrorCode::name).toList();
        assertThat(documented).isEqualTo(codes);
    }
}
