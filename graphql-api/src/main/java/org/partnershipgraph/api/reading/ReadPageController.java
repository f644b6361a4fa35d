package org.partnershipgraph.api.reading;

import org.jspecify.annotations.Nullable;
import org.partnershipgraph.api.error.BadInputException;
import org.partnershipgraph.seeds.reader.report.ReadPage;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

@Controller
class ReadPageController {

    private final CurrentReader reader;

    ReadPageController(CurrentReader reader) {
        this.reader = reader;
    }

    @QueryMapping
    ReadPage readPage(@Argument @Nullable String text, @Argument @Nullable String html) {
        if (text != null && html == null) {
            return reader.get().readText("text", text);
        }
        if (html != null && text == null) {
            return reader.get().readHtml("html", html);
        }
        throw new BadInputException("text", "Give either text or html");
    }
}
