package org.partnershipgraph.api.benchmark.http;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.logging.LogManager;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;

/** Tomcat as Spring Boot sets it up, with one servlet that returns the bytes of a file. */
public class BareServer {

    static final String TAG = "W/\"bare\"";

    private BareServer() {}

    public static void main(String[] arguments) throws IOException {
        LogManager.getLogManager().reset();
        var factory = new TomcatServletWebServerFactory(Integer.parseInt(arguments[0]));
        factory.setAddress(InetAddress.getByName("127.0.0.1"));
        var servlet = new SameBytes(Files.readAllBytes(Path.of(arguments[1])));
        factory.getWebServer(context -> context.addServlet("same", servlet).addMapping("/*"))
                .start();
    }

    private static class SameBytes extends HttpServlet {

        private static final long serialVersionUID = 1;

        private final byte[] bytes;

        SameBytes(byte[] bytes) {
            this.bytes = bytes;
        }

        @Override
        protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
            request.getInputStream().transferTo(OutputStream.nullOutputStream());
            response.setHeader("ETag", TAG);
            if (TAG.equals(request.getHeader("If-None-Match"))) {
                response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
                return;
            }
            response.setContentType("application/json");
            response.setContentLength(bytes.length);
            response.getOutputStream().write(bytes);
        }
    }
}
