package org.masthead.workflow.service;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.masthead.platform.model.NotFound;
import org.masthead.platform.model.PublicNetwork;
import org.masthead.platform.model.Refused;
import org.masthead.platform.model.Settings;
import org.masthead.workflow.model.LinkFault;
import org.masthead.workflow.model.LinkProblem;

/**
 * Asks the links of a story whether they answer, when somebody wants to know and never by itself: those who are asked learn
 * that this paper is about to link to them.
 */
@Stateless
public class LinkCheckService {

    private static final Duration PATIENCE = Duration.ofSeconds(5);

    /** After this many seconds what has not answered is not waited for. */
    private static final int LONGEST = 60;

    private static final int AT_ONCE = 10;

    @Inject
    private LinkCheckRecord record;

    @Inject
    private Settings settings;

    /**
     * Asks the links and keeps what they answered. Takes as long as they do, so it holds no transaction meanwhile.
     *
     * @throws NotFound when the person may not read the story
     * @throws Refused when they neither write nor review it
     */
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public void check(Long articleId) {
        var links = record.links(articleId);
        record.keep(articleId, links, faults(links.first()));
    }

    private List<LinkFault> faults(List<String> hrefs) {
        var self = URI.create(settings.baseUrl()).getHost();
        var probe = new LinkProbe(self, PublicNetwork::isElsewhere, PATIENCE);
        var askers = Executors.newFixedThreadPool(AT_ONCE);
        try {
            return faults(hrefs, probe, askers);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        } finally {
            askers.shutdownNow();
        }
    }

    private static List<LinkFault> faults(List<String> hrefs, LinkProbe probe, ExecutorService askers)
            throws InterruptedException {
        var questions = hrefs.stream()
                .map(href -> (Callable<Optional<LinkFault>>) () -> probe.ask(href))
                .toList();
        var answers = askers.invokeAll(questions, LONGEST, TimeUnit.SECONDS);
        var faults = new ArrayList<LinkFault>();
        for (var i = 0; i < answers.size(); i++) {
            fault(hrefs.get(i), answers.get(i)).ifPresent(faults::add);
        }
        return faults;
    }

    private static Optional<LinkFault> fault(String href, Future<Optional<LinkFault>> answer)
            throws InterruptedException {
        try {
            return answer.get();
        } catch (CancellationException late) {
            return Optional.of(new LinkFault(href, LinkProblem.SLOW, 0));
        } catch (ExecutionException broken) {
            throw new IllegalStateException(broken);
        }
    }
}
