package org.masthead.bench;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPOutputStream;

/** Debian's nginx with two workers and open_file_cache, without a log: as fast as it sends a file. */
final class Nginx implements AutoCloseable {

    private final Path folder;
    private final int port;

    Nginx(Path folder) throws IOException, InterruptedException {
        this.folder = folder.toAbsolutePath();
        try (var socket = new ServerSocket(0)) {
            port = socket.getLocalPort();
        }
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
                    access_log off;
                    types { text/html html; application/rss+xml xml; application/json json; }
                    open_file_cache max=1000 inactive=60s;
                    open_file_cache_valid 60s;
                    gzip_static on;
                    keepalive_requests 10000000;
                    server { listen 127.0.0.1:%2$d; root %1$s/files; }
                }
                """.formatted(this.folder, port));
        run();
    }

    /** Serves some bytes, and the same made smaller, under a name; answers the address. */
    String serve(String name, byte[] content) throws IOException {
        Files.write(folder.resolve("files").resolve(name), content);
        try (var gzip = new GZIPOutputStream(
                Files.newOutputStream(folder.resolve("files").resolve(name + ".gz")))) {
            gzip.write(content);
        }
        return "http://127.0.0.1:" + port + "/" + name;
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
