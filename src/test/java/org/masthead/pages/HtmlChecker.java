package org.masthead.pages;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** The Nu HTML checker, as a process of its own: its libraries are not ours. */
final class HtmlChecker {

    private static final Path PAGES = Path.of("target/checked-html");

    /** Newer than the checker, and part of HTML since 2023. */
    private static final String UNKNOWN = "Attribute “fetchpriority” not allowed on element “img” at this point.";

    private HtmlChecker() {}

    /**
     * What is wrong, a line each.
     *
     * @param pages HTML by name
     */
    static List<String> errors(Map<String, String> pages) throws IOException, InterruptedException {
        Files.createDirectories(PAGES);
        for (var page : pages.entrySet()) {
            Files.writeString(file(page.getKey()).toPath(), page.getValue());
        }
        var command = new ProcessBuilder(
                "java",
                "-Dfile.encoding=UTF-8",
                "-cp",
                "target/html-checker/*",
                "nu.validator.client.SimpleCommandLineValidator",
                "--errors-only",
                "--format",
                "gnu");
        pages.keySet().forEach(name -> command.command().add(file(name).toString()));
        var checker = command.redirectErrorStream(true).start();
        var said = new String(checker.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        checker.waitFor();
        return said.lines()
                .filter(line -> line.contains(": error: ") && !line.endsWith(UNKNOWN))
                .toList();
    }

    private static File file(String name) {
        return PAGES.resolve(name.replaceAll("\\W+", "-") + ".html").toFile();
    }
}
