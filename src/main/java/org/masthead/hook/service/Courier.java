package org.masthead.hook.service;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;

/**
 * Carries out what is due in the outbox. Each webhook has a thread of its own while something is due for it, so one that does
 * not answer holds up neither the others nor the server's own timers.
 */
@Singleton
@Startup
@DependsOn("Platform")
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
public class Courier {

    private static final Logger LOG = System.getLogger(Courier.class.getName());

    private static final Duration CONNECTING = Duration.ofSeconds(5);
    private static final Duration PATIENCE = Duration.ofSeconds(15);

    private final Set<Long> busy = ConcurrentHashMap.newKeySet();

    @Resource
    private ManagedThreadFactory threads;

    @Inject
    private HookOutbox outbox;

    @Inject
    private Destinations destinations;

    private ExecutorService workers;
    private ScheduledExecutorService timer;
    private HookPost post;

    @PostConstruct
    void begin() {
        workers = Executors.newCachedThreadPool(threads);
        timer = Executors.newSingleThreadScheduledExecutor(threads);
        post = new HookPost(destinations::allows, CONNECTING, PATIENCE, timer);
    }

    /** What is in hand now is sent by whoever is there when its claim has run out. */
    @PreDestroy
    void end() {
        workers.shutdownNow();
        timer.shutdownNow();
        try {
            post.close();
        } catch (IOException unclosed) {
            throw new UncheckedIOException(unclosed);
        }
    }

    /** Sets out for each webhook for which something is due. */
    @Schedule(hour = "*", minute = "*", second = "*", persistent = false)
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public void setOut() {
        outbox.waiting().stream().filter(busy::add).forEach(hook -> workers.execute(() -> carry(hook)));
    }

    /** Clears the log. */
    @Schedule(hour = "*", minute = "17", persistent = false)
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public void clear() {
        outbox.forget();
    }

    private void carry(Long hook) {
        try {
            var goesOn = true;
            while (goesOn) {
                goesOn = isCarried(hook);
            }
        } catch (RuntimeException wrong) {
            LOG.log(Level.ERROR, "A message to webhook " + hook + " could not be carried out.", wrong);
        } finally {
            busy.remove(hook);
        }
    }

    /** Whether it is worth to go on: when the receiver does not take this one, the next can wait a second. */
    private boolean isCarried(Long hook) {
        var claim = UUID.randomUUID().toString();
        var posting = outbox.take(hook, claim);
        if (posting.isEmpty()) {
            return false;
        }
        var receipt = post.send(posting.get());
        outbox.settle(claim, receipt);
        return receipt.isTaken();
    }
}
