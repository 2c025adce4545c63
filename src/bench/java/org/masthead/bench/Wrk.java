package org.masthead.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** The load generator wrk: 32 connections from the same machine. */
final class Wrk {

    /**
     * What a run brought.
     *
     * @param perSecond answers a second
     * @param p99 in milliseconds
     * @param errors answers that were none of 2xx and 3xx, and broken connections
     */
    record Run(double perSecond, double p99, long errors) {}

    private Wrk() {}

    static Run run(String url, int seconds, String... headers) throws IOException, InterruptedException {
        var command = new ArrayList<>(List.of("wrk", "-t2", "-c32", "-d" + seconds + "s", "--latency"));
        for (var header : headers) {
            command.addAll(List.of("-H", header));
        }
        command.add(url);
        var process = new ProcessBuilder(command).redirectErrorStream(true).start();
        var printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        process.waitFor();
        return new Run(
                Double.parseDouble(find(printed, "Requests/sec:\\s+([\\d.]+)")),
                millis(find(printed, "99%\\s+([\\d.]+[a-z]+)")),
                errors(printed));
    }

    private static long errors(String printed) {
        var errors = 0L;
        for (var pattern : List.of("Non-2xx or 3xx responses: (\\d+)", "timeout (\\d+)", "read (\\d+), write")) {
            var found = Pattern.compile(pattern).matcher(printed);
            errors += found.find() ? Long.parseLong(found.group(1)) : 0;
        }
        return errors;
    }

    private static String find(String printed, String pattern) {
        var found = Pattern.compile(pattern).matcher(printed);
        if (!found.find()) {
            throw new IllegalStateException("wrk printed " + printed);
        }
        return found.group(1);
    }

    private static double millis(String time) {
        var number = Double.parseDouble(time.replaceAll("[a-z]+", ""));
        return time.endsWith("us") ? number / 1000 : time.endsWith("ms") ? number : number * 1000;
    }
}
