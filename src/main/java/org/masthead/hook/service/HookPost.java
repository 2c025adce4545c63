package org.masthead.hook.service;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import java.util.stream.Stream;
import javax.net.ssl.SSLException;
import org.apache.hc.client5.http.DnsResolver;
import org.apache.hc.client5.http.classic.methods.HttpPost;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.ContentType;
import org.apache.hc.core5.http.HttpHeaders;
import org.apache.hc.core5.http.io.entity.StringEntity;
import org.apache.hc.core5.io.Closer;
import org.apache.hc.core5.util.Timeout;
import org.masthead.hook.model.Posting;
import org.masthead.hook.model.Receipt;
import org.masthead.hook.model.Trouble;

/**
 * Carries one message to an address that somebody named, and trusts neither: each connection is made to an address that was
 * looked at, nothing is followed, little is read, and all of it ends in time.
 */
final class HookPost implements AutoCloseable {

    /** Connections at once; each webhook has one at most. */
    private static final int MOST = 100;

    private final Predicate<InetAddress> allowed;
    private final Duration patience;
    private final ScheduledExecutorService timer;
    private final CloseableHttpClient client;

    /**
     * A post.
     *
     * @param allowed which addresses may be connected to; every address of a host has to be one
     * @param connecting how long a connection may take to come about
     * @param patience how long a try may take in all
     * @param timer ends what takes longer
     */
    HookPost(Predicate<InetAddress> allowed, Duration connecting, Duration patience, ScheduledExecutorService timer) {
        this.allowed = allowed;
        this.patience = patience;
        this.timer = timer;
        var line = ConnectionConfig.custom()
                .setConnectTimeout(Timeout.of(connecting))
                .setSocketTimeout(Timeout.of(patience))
                .build();
        var lines = PoolingHttpClientConnectionManagerBuilder.create()
                .setDnsResolver(new Guarded())
                .setDefaultConnectionConfig(line)
                .setMaxConnTotal(MOST)
                .setMaxConnPerRoute(MOST)
                .build();
        client = HttpClients.custom()
                .setConnectionManager(lines)
                .setConnectionReuseStrategy((request, response, context) -> false)
                .setDefaultRequestConfig(RequestConfig.custom()
                        .setResponseTimeout(Timeout.of(patience))
                        .build())
                .setUserAgent("Masthead webhooks")
                .disableAutomaticRetries()
                .disableRedirectHandling()
                .disableCookieManagement()
                .disableAuthCaching()
                .disableContentCompression()
                .build();
    }

    /** Sends a message and tells what came back. */
    Receipt send(Posting posting) {
        var begun = Instant.now();
        var request = new HttpPost(posting.url());
        posting.headers().forEach(request::setHeader);
        request.setEntity(new StringEntity(posting.body(), ContentType.create(posting.type(), UTF_8)));
        var end = timer.schedule(request::cancel, patience.toMillis(), TimeUnit.MILLISECONDS);
        try {
            return receipt(request, begun);
        } catch (IOException failed) {
            return Receipt.failed(trouble(failed, request.isCancelled()), since(begun));
        } finally {
            end.cancel(false);
        }
    }

    /** What is more than we read is cut off, however long it is: a response that is only closed would be read to its end. */
    private Receipt receipt(HttpPost request, Instant begun) throws IOException {
        var response = client.executeOpen(null, request, null);
        try {
            var asked = response.getFirstHeader(HttpHeaders.RETRY_AFTER);
            var wish = Receipt.wish(asked == null ? null : asked.getValue(), Instant.now());
            return Receipt.answered(response.getCode(), beginning(response), wish, since(begun));
        } finally {
            request.cancel();
            Closer.closeQuietly(response);
        }
    }

    private static String beginning(ClassicHttpResponse response) throws IOException {
        if (response.getEntity() == null) {
            return "";
        }
        return new String(response.getEntity().getContent().readNBytes(Receipt.LONGEST), UTF_8);
    }

    private static Duration since(Instant begun) {
        return Duration.between(begun, Instant.now());
    }

    private static Trouble trouble(IOException failed, boolean ended) {
        if (failed instanceof NotAllowed) {
            return Trouble.PRIVATE;
        } else if (failed instanceof UnknownHostException) {
            return Trouble.UNKNOWN_HOST;
        } else if (ended || failed instanceof SocketTimeoutException) {
            return Trouble.SLOW;
        } else if (failed instanceof SSLException) {
            return Trouble.INSECURE;
        }
        return failed instanceof ConnectException ? Trouble.UNREACHABLE : Trouble.BROKEN;
    }

    @Override
    public void close() throws IOException {
        client.close();
    }

    /** A host leads where nothing may be sent. */
    private static final class NotAllowed extends UnknownHostException {
        NotAllowed(String host) {
            super(host);
        }
    }

    /** What it finds is what is connected to, so a name cannot lead elsewhere after it was looked at. */
    private final class Guarded implements DnsResolver {

        @Override
        public InetAddress[] resolve(String host) throws UnknownHostException {
            var found = InetAddress.getAllByName(host);
            if (!Stream.of(found).allMatch(allowed)) {
                throw new NotAllowed(host);
            }
            return found;
        }

        @Override
        public String resolveCanonicalHostname(String host) {
            return host;
        }
    }
}
