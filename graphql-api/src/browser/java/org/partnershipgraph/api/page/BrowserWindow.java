package org.partnershipgraph.api.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;

/** A window of its own profile, in which nothing may go wrong: no error on the console, and nothing that the policy blocks. */
class BrowserWindow implements AutoCloseable {

    private static final double PATIENCE_MILLISECONDS = 60_000;

    private final String server;
    private final BrowserContext context;
    private final Page page;
    private final List<String> problems = new ArrayList<>();

    BrowserWindow(Browser browser, String server, Browser.NewContextOptions options) {
        this.server = server;
        context = browser.newContext(options);
        context.setDefaultTimeout(PATIENCE_MILLISECONDS);
        page = context.newPage();
        page.onConsoleMessage(this::note);
        page.onPageError(problems::add);
    }

    private void note(ConsoleMessage message) {
        if (message.type().equals("error")) {
            problems.add(message.text() + " at " + message.location());
        }
    }

    Page page() {
        return page;
    }

    Page open(String address) {
        page.navigate(server + address);
        return page;
    }

    @Override
    public void close() {
        context.close();
        assertThat(problems).isEmpty();
    }
}
