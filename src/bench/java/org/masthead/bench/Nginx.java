package org.masthead.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPOutputStream;

/**
 * Debian's nginx with two workers and open_file_cache, twice: with the access log that Debian's configuration writes, and
 * without one, as fast as it sends a file.
 */
final class Nginx implements AutoCloseable {

    private final Path folder;
    private final int port = Server.freePort();
    private final int silentPort = Server.freePort();

    /** Where a file is to be had. */
    record Served(String logged, String silent) {}

    Nginx(Path folder) throws IOException, InterruptedException {
        this.folder = folder.toAbsolutePath();
        Files.createDirectories(folder.resolve("files"));
        Files.writeString(folder.resolve("nginx.conf"), """
                user root;
                worker_processes 2;
                pid %1$s/nginx.pid;
                error_log %1$s/error.log;
                events { worker_connections 768; }
                http {
                    sendfile on;
                    tcp_nopush on;
                    types { text/html html; application/rss+xml xml; application/json json; }
                    open_file_cache max=1000 inactive=60s;
                    open_file_cache_valid 60s;
                    gzip_static on;
                    keepalive_requests 10000000;
                    server { listen 127.0.0.1:%2$d; root %1$s/files; access_log %1$s/access.log; }
                    server { listen 127.0.0.1:%3$d; root %1$s/files; access_log off; }
                }
                """.formatted(this.folder, port, silentPort));
        run();
    }

    /** Serves some bytes, and the same made smaller, under a name. */
    Served serve(String name, byte[] content) throws IOException {
        Files.write(folder.resolve("files").resolve(name), content);
        try (var gzip = new GZIPOutputStream(
                Files.newOutputStream(folder.resolve("files").resolve(name + ".gz")))) {
            gzip.write(content);
        }
        return new Served(address(port, name), address(silentPort, name));
    }

    private static String address(int port, String name) {
        return "http://localhost:" + port + "/" + name;
    }

    private void run(String... more) throws IOException, InterruptedException {
        var command = new ArrayList<>(
                List.of("nginx", "-c", folder.resolve("nginx.conf").toString()));
        command.addAll(List.of(more));
        new ProcessBuilder(command).inheritIO().start().waitFor();
    }

    @Override
    public void close() throws IOException, InterruptedException {
        run("-s", "stop");
    }
}
