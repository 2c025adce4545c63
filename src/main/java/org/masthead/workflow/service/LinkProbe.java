package org.masthead.workflow.service;

import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Redirect;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.masthead.workflow.model.LinkFault;
import org.masthead.workflow.model.LinkProblem;

/**
 * Asks an address on the web whether it answers, and nothing else: no body is read, and each hop of a redirect is looked
 * at before it is asked.
 */
final class LinkProbe {

    private static final int HOPS = 5;

    /** Answers that ask the server for HEAD in another way. */
    private static final Set<Integer> NOT_BY_HEAD = Set.of(405, 501);

    /** Answers of hosts that have something there, but not for a machine. */
    private static final Set<Integer> NOT_FOR_MACHINES = Set.of(401, 403, 429);

    private final String self;
    private final Predicate<InetAddress> allowed;
    private final Duration patience;
    private final HttpClient client;

    /**
     * A probe for somebody.
     *
     * @param self host under which this server is reached, perhaps through a proxy elsewhere; asking it would ask ourselves
     * @param allowed which addresses may be asked; every address of a host has to be one
     */
    LinkProbe(String self, Predicate<InetAddress> allowed, Duration patience) {
        this.self = self;
        this.allowed = allowed;
        this.patience = patience;
        this.client = HttpClient.newBuilder()
                .followRedirects(Redirect.NEVER)
                .connectTimeout(patience)
                .build();
    }

    /** What is wrong with a link; nothing when it answers, or leads into the paper itself, which is not asked. */
    Optional<LinkFault> ask(String href) {
        try {
            return isOurs(URI.create(href).getHost()) ? Optional.empty() : follow(href);
        } catch (UnknownHostException unknown) {
            return fault(href, LinkProblem.UNKNOWN_HOST);
        } catch (HttpConnectTimeoutException unreachable) {
            return fault(href, LinkProblem.UNREACHABLE);
        } catch (HttpTimeoutException slow) {
            return fault(href, LinkProblem.SLOW);
        } catch (IOException | IllegalArgumentException | SecurityException unreachable) {
            return fault(href, LinkProblem.UNREACHABLE);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return fault(href, LinkProblem.SLOW);
        }
    }

    private Optional<LinkFault> follow(String href) throws IOException, InterruptedException {
        var address = URI.create(href);
        for (var hop = 0; hop <= HOPS; hop++) {
            if (!isWeb(address)) {
                return fault(href, LinkProblem.REDIRECT);
            }
            if (!isAllowed(address.getHost())) {
                return fault(href, LinkProblem.NOT_PUBLIC);
            }
            var answer = answer(address);
            var next = answer.headers().firstValue("Location");
            if (answer.statusCode() / 100 != 3 || next.isEmpty()) {
                return verdict(href, answer.statusCode());
            }
            address = address.resolve(next.get());
        }
        return fault(href, LinkProblem.REDIRECT);
    }

    private HttpResponse<?> answer(URI address) throws IOException, InterruptedException {
        var answer = send("HEAD", address);
        return NOT_BY_HEAD.contains(answer.statusCode()) ? send("GET", address) : answer;
    }

    /** The body is closed unread: however long it is, it does not come. */
    private HttpResponse<?> send(String method, URI address) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(address)
                .method(method, BodyPublishers.noBody())
                .timeout(patience)
                .header("User-Agent", "Masthead link check")
                .build();
        var answer = client.send(request, BodyHandlers.ofInputStream());
        answer.body().close();
        return answer;
    }

    private boolean isAllowed(String host) throws UnknownHostException {
        var ours = addresses(self);
        return !isOurs(host)
                && Stream.of(InetAddress.getAllByName(host))
                        .allMatch(address -> allowed.test(address) && !ours.contains(address));
    }

    private boolean isOurs(String host) {
        return host != null && name(host).equals(name(self));
    }

    private static String name(String host) {
        return host.toLowerCase(Locale.ROOT).replaceAll("\\.$", "");
    }

    private static Set<InetAddress> addresses(String host) {
        try {
            return Set.copyOf(List.of(InetAddress.getAllByName(host)));
        } catch (UnknownHostException onlyKnownOutside) {
            return Set.of();
        }
    }

    private static boolean isWeb(URI address) {
        return address.getHost() != null
                && ("http".equalsIgnoreCase(address.getScheme()) || "https".equalsIgnoreCase(address.getScheme()));
    }

    private static Optional<LinkFault> verdict(String href, int status) {
        return status < 400 || NOT_FOR_MACHINES.contains(status)
                ? Optional.empty()
                : Optional.of(new LinkFault(href, LinkProblem.STATUS, status));
    }

    private static Optional<LinkFault> fault(String href, LinkProblem problem) {
        return Optional.of(new LinkFault(href, problem, 0));
    }
}
