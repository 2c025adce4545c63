package org.masthead.workflow.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.masthead.account.model.Capability;
import org.masthead.account.model.Desk;
import org.masthead.account.service.DeskService;
import org.masthead.account.service.Me;
import org.masthead.platform.view.Slice;
import org.masthead.workflow.model.QueueRow;
import org.masthead.workflow.service.QueueService;

/** What waits for the person, the oldest first. */
@Named
@RequestScoped
public class ReviewQueue {

    private static final int PAGE = 50;

    @Inject
    private QueueService queue;

    @Inject
    private DeskService desks;

    @Inject
    private Me me;

    private Long desk;
    private Integer first;
    private Slice slice;
    private List<QueueRow> rows;
    private Map<Long, String> stages;

    public void load() {
        slice = Slice.of(first, PAGE, isReviewer() ? queue.count(desk) : 0);
        rows = slice.total() == 0 ? List.of() : queue.rows(desk, slice.first(), PAGE);
        stages = queue.stagesOf(rows.stream().map(QueueRow::id).toList());
    }

    /** Whether anything could ever wait for the person. */
    public boolean isReviewer() {
        return queue.isReviewer();
    }

    /** The desks whose queues the person sees. */
    public List<Desk> getDesks() {
        return Stream.of(Capability.ARTICLE_REVIEW, Capability.ARTICLE_PUBLISH)
                .flatMap(capability -> desks.desksWith(capability).stream())
                .distinct()
                .toList();
    }

    public Slice getSlice() {
        return slice;
    }

    public List<QueueRow> getRows() {
        return rows;
    }

    /** Names of the stages that the rows' stories wait in, by the ids of the stories. */
    public Map<Long, String> getStages() {
        return stages;
    }

    public Long getDesk() {
        return desk;
    }

    public void setDesk(Long desk) {
        this.desk = desk;
    }

    public Integer getFirst() {
        return first;
    }

    public void setFirst(Integer first) {
        this.first = first;
    }
}
