package org.partnershipgraph.api.export;

import java.io.IOException;
import java.util.concurrent.Semaphore;
import org.partnershipgraph.api.error.ErrorCode;
import org.partnershipgraph.api.error.ErrorText;
import org.partnershipgraph.api.export.run.Export;
import org.partnershipgraph.api.export.run.ExportRejectedException;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/** Limits how many exports of more than one page are read at once, so that threads are left to other requests. */
@Component
class LongExports {

    /** Reads an export to its end. */
    interface Work {
        void run() throws IOException;
    }

    private final Semaphore permits;

    LongExports(@Value("${server.tomcat.threads.max:200}") int threads) {
        permits = new Semaphore(Math.max(1, threads / 4));
    }

    /** {@link ExportRejectedException} if too many are being read. */
    void run(Export export, Work work) throws IOException {
        if (!permits.tryAcquire()) {
            throw ExportRejectedException.of(
                    HttpStatus.SERVICE_UNAVAILABLE,
                    ErrorCode.SERVICE_UNAVAILABLE,
                    ErrorText.of("export.busy"),
                    export.locale());
        }
        try {
            work.run();
        } finally {
            permits.release();
        }
    }
}
