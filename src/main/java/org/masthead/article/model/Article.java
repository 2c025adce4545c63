package org.masthead.article.model;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Version;
import jakarta.validation.Valid;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.hibernate.annotations.OptimisticLock;
import org.masthead.account.model.Authority;
import org.masthead.account.model.Desk;
import org.masthead.account.model.Person;
import org.masthead.account.model.Stage;
import org.masthead.taxonomy.model.Tag;

/**
 * A story from the first word to the last correction, in two lanes that never block each other.
 *
 * <p>In the <em>draft lane</em> a reporter writes the working copy ({@link #edit}) and submits it; an editor returns it
 * with a reason or approves it; a publisher publishes or schedules it. Everybody who changes the text on that way is
 * kept as a contributor, because nobody approves what they wrote.
 *
 * <p>In the <em>live lane</em> stands a pointer to the one revision that readers see. {@link #publish} files the working
 * copy as a revision and moves the pointer, and the draft lane is empty again. The next edit starts a new draft while
 * readers keep the old text.
 *
 * <p>Which move is allowed to whom is said once, in {@code workflow.model.Move}; the verbs here only do it.
 */
@Entity
public class Article {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "article_seq")
    @SequenceGenerator(name = "article_seq", sequenceName = "article_seq")
    private Long id;

    @Version
    private long version;

    /** The key under which a browser started the story; sent twice, it still is one story. */
    @Column(length = 36, unique = true)
    private String origin;

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    private Desk desk;

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    private Person author;

    @Column(nullable = false)
    private Instant createdAt;

    @Enumerated(EnumType.STRING)
    @Column(length = 20, nullable = false)
    private DraftStatus status = DraftStatus.DRAFT;

    @Column(nullable = false)
    private Instant statusSince;

    @Valid
    @Embedded
    private Copy copy = new Copy();

    /** What the text filter of lists looks in, in lower case. */
    @Column(length = 1500)
    private String searchText;

    /** Who acted last, on the text or with a move: whom a stale page is told about. */
    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    private Person changedBy;

    @Column(nullable = false)
    private Instant changedAt;

    @ManyToMany
    @JoinTable(
            name = "article_contributor",
            joinColumns = @JoinColumn(name = "article_id"),
            inverseJoinColumns = @JoinColumn(name = "person_id"))
    private Set<Person> contributors = new HashSet<>();

    /** Why a reviewer returned it; stands until it is submitted again. */
    @Column(length = 2000)
    private String returnReason;

    /** Stands until the text is reviewed anew. */
    @Embedded
    private EmergencyApproval emergencyApproval;

    private Instant scheduledFor;

    /** Who promised it; publishing at the moment happens on this person's behalf. */
    @ManyToOne(fetch = FetchType.LAZY)
    private Person scheduledBy;

    @Embedded
    private Whereabouts whereabouts = new Whereabouts();

    /** Asking somebody for something changes no word of the story: who writes in it need not know. */
    @Embedded
    @OptimisticLock(excluded = true)
    private Assignment assignment = new Assignment();

    @Embedded
    private LiveLane live = new LiveLane();

    /** Filing a text changes no word of the story: who writes in it need not know. */
    @Embedded
    @OptimisticLock(excluded = true)
    private RevisionChain chain = new RevisionChain();

    @Embedded
    @OptimisticLock(excluded = true)
    private Hold hold;

    /** Ending what a page goes on with changes no word of the story. */
    @Embedded
    @OptimisticLock(excluded = true)
    private LastSave lastSave = LastSave.none();

    protected Article() {}

    /** Starts a story on a desk. */
    public Article(Desk desk, Person author, Copy copy, Instant at) {
        this.desk = desk;
        this.author = author;
        this.createdAt = at;
        moveTo(DraftStatus.DRAFT, Act.of("create", author, at));
        write(copy, author, at);
    }

    /** Starts a story from a page, which holds it from then on. */
    public Article(Desk desk, Person author, Copy copy, Instant at, String origin, PageSave save) {
        this(desk, author, copy, at);
        this.origin = origin;
        keep(save, false, author, at);
    }

    /**
     * Replaces the working copy. A lane that was empty holds a draft from now on; a text that was approved goes back to
     * review, since nobody has seen what it says now.
     */
    public void edit(Copy newCopy, Person by, Instant at) {
        edit(newCopy, null, by, at);
    }

    /**
     * Replaces the working copy by what a page sends, and lets the page hold the story.
     *
     * @param save null when it does not come from a page
     */
    public void edit(Copy newCopy, PageSave save, Person by, Instant at) {
        write(newCopy, by, at, save == null ? null : save.page());
        goOn(by, at);
        keep(save, false, by, at);
    }

    /**
     * Replaces the working copy by one that says the same to readers: only suggestions and comments differ. Whoever
     * suggests is no writer of the text, and an approved one stays so.
     *
     * @param save null when it does not come from a page
     */
    public void suggest(Copy newCopy, PageSave save, Person by, Instant at) {
        copy = newCopy;
        changed(by, at);
        if (status == DraftStatus.NONE) {
            moveTo(DraftStatus.DRAFT, Act.of("edit", by, at));
        }
        keep(save, true, by, at);
    }

    /** Counts the people whose suggestions were accepted among the writers of the text. */
    public void credit(Collection<Person> people) {
        contributors.addAll(people);
    }

    private void keep(PageSave save, boolean suggested, Person by, Instant at) {
        lastSave = new LastSave(save, suggested);
        if (save != null) {
            holdBy(by, save.page(), at);
        }
    }

    private void goOn(Person by, Instant at) {
        if (status == DraftStatus.NONE) {
            moveTo(DraftStatus.DRAFT, Act.of("edit", by, at));
        } else if (status == DraftStatus.APPROVED) {
            moveTo(DraftStatus.IN_REVIEW, Act.of("edit", by, at));
        }
    }

    /** Lets a page write from now on; one that writes already goes on. */
    public void holdBy(Person by, String page, Instant at) {
        if (hold != null && hold.isOf(page)) {
            hold.seen(at);
        } else {
            hold = new Hold(by, page, at);
        }
    }

    /** Lets a page of somebody else write; what the first person wrote until now is filed as hers. */
    public void takeOver(Person by, String page, Instant at) {
        if (!hold.getPerson().getId().equals(by.getId())) {
            file(RevisionKind.TAKEOVER, hold.getPerson(), at, "Taken over by " + by.getDisplayName());
        }
        hold = new Hold(by, page, at);
    }

    /** Lets the next page write. */
    public void letGo() {
        hold = null;
    }

    /** Who writes in it now, if anybody does. */
    public Optional<Hold> findHold(Instant now) {
        return Optional.ofNullable(hold).filter(holder -> holder.isFresh(now));
    }

    /** Who wrote in it last and did not let go, seen or not. */
    public Optional<Hold> findLastHold() {
        return Optional.ofNullable(hold);
    }

    /**
     * Whether the last change was a save of this page.
     *
     * @param suggesting whether it only suggests now; going over to writing, or back, is no continuation
     */
    public boolean isContinuedBy(String page, boolean suggesting) {
        return lastSave.isOf(page, suggesting);
    }

    /** From here on the next save of any page counts as a change of its own, such as when somebody vouched for the text. */
    public void endContinuation() {
        lastSave = lastSave.ended();
    }

    /** Whether a save with this token is the last change. */
    public boolean hasWritten(String token) {
        return lastSave.has(token);
    }

    /** Hands the story to another desk. What was in review or approved there is reviewed anew by the stages of the other. */
    public void sendTo(Desk other, Act act) {
        whereabouts.leave(act);
        desk = other;
        moveTo(status == DraftStatus.APPROVED ? DraftStatus.IN_REVIEW : status, act);
    }

    /** Asks somebody for something, or nobody any more. */
    public void assign(Part part, Person person) {
        assignment.give(part, person);
    }

    /**
     * Says until when it is wanted.
     *
     * @param due null for no moment
     */
    public void plan(Instant due, Priority priority) {
        assignment.plan(due, priority);
    }

    /** Offers the working copy for review and files it as a milestone. */
    public void submit(Person by, Instant at) {
        returnReason = null;
        moveTo(DraftStatus.IN_REVIEW, Act.of("submit", by, at));
        file(RevisionKind.MILESTONE, by, at, "Submitted");
    }

    public void withdraw(Person by, Instant at) {
        moveTo(DraftStatus.DRAFT, Act.of("withdraw", by, at));
    }

    /** Gives the story back to its author with a reason. */
    public void giveBack(String reason, Person by, Instant at) {
        returnReason = reason;
        moveTo(DraftStatus.RETURNED, new Act("return", by, at, reason));
    }

    /** Passes one stage of review; the last one finds the working copy good to go and files it as a milestone. */
    public void approve(Stage stage, Act act) {
        changed(act.person(), act.at());
        lastSave = LastSave.none();
        if (whereabouts.pass(this, stage, act)) {
            goodToGo(act, "Approved");
        }
    }

    /** Finds the working copy good to go past whatever it waits for, with a reason that stays on the story. */
    public void approvePast(Act act) {
        goodToGo(act, "Approved past the review");
        emergencyApproval = new EmergencyApproval(act);
    }

    /** From here on four eyes are asked for what is written next. */
    private void goodToGo(Act act, String note) {
        moveTo(DraftStatus.APPROVED, act);
        file(RevisionKind.MILESTONE, act.person(), act.at(), note);
        contributors.clear();
    }

    /** Leaves stages of its desk that are used no more. */
    public void reroute(Act act) {
        whereabouts.reroute(this, act);
    }

    /** Promises readers the story for a moment to come. */
    public void schedule(Instant when, Person by, Instant at) {
        moveTo(DraftStatus.SCHEDULED, Act.of("schedule", by, at));
        scheduledFor = when;
        scheduledBy = by;
    }

    /** Lets a scheduled story go out on behalf of somebody else from now on. */
    public void promiseFor(Person person) {
        scheduledBy = person;
    }

    public void unschedule(Person by, Instant at) {
        moveTo(DraftStatus.APPROVED, Act.of("unschedule", by, at));
    }

    /**
     * Files the working copy as a revision, shows it to readers, and empties the draft lane.
     *
     * @param newAddress path on the public site; the one before leads to it from now on
     */
    public void publish(String newAddress, Set<Tag> tags, Person by, Instant at) {
        live.show(file(RevisionKind.PUBLISHED, by, at, null), newAddress, tags, at);
        contributors.clear();
        returnReason = null;
        moveTo(DraftStatus.NONE, Act.of("publish", by, at));
    }

    /** Takes the story down; its address stays and says so. */
    public void unpublish(Person by, Instant at) {
        live.takeDown(at);
        changed(by, at);
    }

    public void spike(Person by, Instant at) {
        moveTo(DraftStatus.SPIKED, Act.of("spike", by, at));
    }

    public void restore(Person by, Instant at) {
        moveTo(DraftStatus.DRAFT, Act.of("restore", by, at));
    }

    /** Files the working copy as it stands as the next revision. */
    public Revision file(RevisionKind kind, Person by, Instant at, String note) {
        return file(copy, kind, by, at, note);
    }

    /** Files a text that is not the working copy, such as one that somebody could not save any more. */
    public Revision file(Copy text, RevisionKind kind, Person by, Instant at, String note) {
        return chain.file(this, text, kind, by, at, note);
    }

    /** People were told that it is overdue. */
    public void toldOverdue() {
        assignment.told();
    }

    /** Whether it is somebody’s to write: the author’s, or the reporter’s who was asked. */
    public boolean belongsTo(Authority who) {
        return who.is(author) || who.is(assignment.getReporter());
    }

    /** Whether somebody wrote any of the text since it was last approved. */
    public boolean isWrittenBy(Long personId) {
        return contributors.stream().anyMatch(person -> person.getId().equals(personId));
    }

    private void write(Copy newCopy, Person by, Instant at) {
        write(newCopy, by, at, null);
    }

    /** A page that goes on writing has its person among the contributors already; they are not read for that. */
    private void write(Copy newCopy, Person by, Instant at, String page) {
        copy = newCopy;
        searchText = newCopy.searchText();
        if (!isContinuedBy(page, false)) {
            contributors.add(by);
        }
        changed(by, at);
    }

    private void changed(Person by, Instant at) {
        changedBy = by;
        changedAt = at;
    }

    private void moveTo(DraftStatus next, Act act) {
        changed(act.person(), act.at());
        status = next;
        statusSince = act.at();
        scheduledFor = null;
        scheduledBy = null;
        lastSave = LastSave.none();
        if (next == DraftStatus.IN_REVIEW) {
            emergencyApproval = null;
        }
        whereabouts.moveOn(this, act);
    }

    public Long getId() {
        return id;
    }

    public long getVersion() {
        return version;
    }

    public Desk getDesk() {
        return desk;
    }

    public Person getAuthor() {
        return author;
    }

    public Instant getCreatedAt() {
        return createdAt;
    }

    public DraftStatus getStatus() {
        return status;
    }

    public Instant getStatusSince() {
        return statusSince;
    }

    public Copy getCopy() {
        return copy;
    }

    public Person getChangedBy() {
        return changedBy;
    }

    public Instant getChangedAt() {
        return changedAt;
    }

    public String getReturnReason() {
        return returnReason;
    }

    public Instant getScheduledFor() {
        return scheduledFor;
    }

    public Person getScheduledBy() {
        return scheduledBy;
    }

    public Whereabouts getWhereabouts() {
        return whereabouts;
    }

    public Assignment getAssignment() {
        return assignment;
    }

    /** How it was approved past its review, or null when it was not. */
    public EmergencyApproval getEmergencyApproval() {
        return emergencyApproval;
    }

    public LiveLane getLive() {
        return live;
    }

    public RevisionChain getChain() {
        return chain;
    }
}
