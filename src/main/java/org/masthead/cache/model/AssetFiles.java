package org.masthead.cache.model;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.masthead.platform.model.Sha256;

/**
 * Files of pages under names that tell their content, with their smaller forms beside them. The build runs {@link #main} once;
 * nothing is made smaller while the server runs.
 */
public final class AssetFiles {

    /** Folder of the files, on the web and in the WAR. */
    public static final String FOLDER = "assets";

    /** Which name a file has: {@code styles/site.css=styles/site-0123456789ab.css}. */
    public static final String LIST = "list.properties";

    private static final Map<String, String> TYPES = Map.of(
            "css", "text/css;charset=UTF-8",
            "js", "text/javascript;charset=UTF-8",
            "svg", "image/svg+xml",
            "png", "image/png",
            "webp", "image/webp",
            "woff2", "font/woff2");

    private final Path target;
    private final Map<String, String> names = new TreeMap<>();

    private AssetFiles(Path target) {
        this.target = target;
    }

    /**
     * Writes the files.
     *
     * @param arguments the folder to write to, then the folders to read, of which an earlier one counts more
     */
    public static void main(String[] arguments) throws IOException {
        var files = new AssetFiles(Path.of(arguments[0]));
        files.clear();
        for (var stylesheets : List.of(false, true)) {
            for (var source : List.of(arguments).subList(1, arguments.length)) {
                files.addAll(Path.of(source), stylesheets);
            }
        }
        files.writeList();
    }

    /** The content's type of a file; nothing is said of one that we do not ship. */
    public static String type(String name) {
        return TYPES.get(extension(name));
    }

    private void clear() throws IOException {
        if (Files.exists(target)) {
            try (var old = Files.walk(target)) {
                old.sorted(Comparator.reverseOrder())
                        .forEach(file -> file.toFile().delete());
            }
        }
        Files.createDirectories(target);
    }

    /** Stylesheets come last, since they name other files. */
    private void addAll(Path source, boolean stylesheets) throws IOException {
        try (var files = Files.walk(source)) {
            files.filter(file -> TYPES.containsKey(extension(file.toString())))
                    .filter(file -> extension(file.toString()).equals("css") == stylesheets)
                    .sorted()
                    .forEach(file -> add(source.relativize(file).toString().replace('\\', '/'), file));
        }
    }

    private void add(String name, Path file) {
        try {
            if (!names.containsKey(name)) {
                var read = Files.readAllBytes(file);
                var content = name.endsWith(".css") ? withNames(read) : read;
                var named = named(name, content);
                names.put(name, named);
                write(named, content);
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** A style may name files beside its folder, as {@code ../fonts/serif.woff2}; those come before it. */
    private byte[] withNames(byte[] style) {
        var text = new String(style, StandardCharsets.UTF_8);
        for (var file : names.entrySet()) {
            text = text.replace("../" + file.getKey(), "../" + file.getValue());
        }
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static String named(String name, byte[] content) {
        var dot = name.lastIndexOf('.');
        return name.substring(0, dot) + "-" + Sha256.of(content).substring(0, 12) + name.substring(dot);
    }

    private void write(String named, byte[] content) throws IOException {
        var file = target.resolve(named);
        Files.createDirectories(file.getParent());
        Files.write(file, content);
        if (Compression.pays(type(named), content.length)) {
            Files.write(Path.of(file + ".gz"), Compression.gzip(content));
            var brotli = Compression.smallest(content);
            if (brotli.isPresent()) {
                Files.write(Path.of(file + ".br"), brotli.get());
            }
        }
    }

    private void writeList() throws IOException {
        Files.write(
                target.resolve(LIST),
                names.entrySet().stream()
                        .map(entry -> entry.getKey() + "=" + entry.getValue())
                        .toList());
    }

    private static String extension(String name) {
        return Arrays.stream(name.split("\\.")).reduce((first, last) -> last).orElse("");
    }
}
