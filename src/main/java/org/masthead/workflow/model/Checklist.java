package org.masthead.workflow.model;

import static java.util.Comparator.comparingInt;

import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.MapKeyEnumerated;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OneToOne;
import jakarta.persistence.SequenceGenerator;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.masthead.account.model.Desk;
import org.masthead.account.model.Stage;
import org.masthead.article.model.Texts;

/**
 * What a desk asks of a story before it goes out: checks that look by themselves, and items that people tick. A desk whose
 * administrators never said so asks for what is usual.
 */
@Entity
public class Checklist implements Serializable {

    /** Characters of a headline at most, unless the desk says otherwise. */
    public static final int USUAL_HEADLINE = 70;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "checklist_seq")
    @SequenceGenerator(name = "checklist_seq", sequenceName = "checklist_seq")
    private Long id;

    @OneToOne(optional = false, fetch = FetchType.LAZY)
    private Desk desk;

    @Column(nullable = false)
    private int headlineLimit = USUAL_HEADLINE;

    @Convert(converter = Texts.class)
    @Column(length = 2000)
    private List<String> ownSources = List.of();

    @ElementCollection
    @CollectionTable(name = "checklist_weight", joinColumns = @JoinColumn(name = "checklist_id"))
    @MapKeyEnumerated(EnumType.STRING)
    @MapKeyColumn(name = "check_name", length = 30)
    @Enumerated(EnumType.STRING)
    @Column(name = "weight", length = 10, nullable = false)
    private Map<Check, Weight> weights = new HashMap<>();

    @OneToMany(mappedBy = "checklist", cascade = CascadeType.PERSIST)
    private List<ChecklistItem> allItems = new ArrayList<>();

    protected Checklist() {}

    /** What is usual, for a desk. */
    public Checklist(Desk desk) {
        this.desk = desk;
    }

    /** Replaces what is asked for. Items that are not planned any more are archived, and with them their ticks. */
    public void plan(ChecklistPlan plan) {
        headlineLimit = plan.headlineLimit();
        ownSources = List.copyOf(plan.ownSources());
        weights.clear();
        weights.putAll(plan.weights());
        var known = getItems();
        known.stream()
                .filter(item -> plan.items().stream().noneMatch(item::isKeptBy))
                .forEach(ChecklistItem::archive);
        for (var at = 0; at < plan.items().size(); at++) {
            put(plan.items().get(at), known, at + 1);
        }
    }

    private void put(ItemPlan plan, List<ChecklistItem> known, int place) {
        known.stream()
                .filter(item -> item.isKeptBy(plan))
                .findFirst()
                .ifPresentOrElse(
                        item -> item.ask(plan, place), () -> allItems.add(new ChecklistItem(this, plan, place)));
    }

    /** What a check counts; what a rule holds on every desk is a must whatever was said. */
    public Weight weight(Check check) {
        return check.isAlways() ? Weight.MUST : weights.getOrDefault(check, check.usual());
    }

    /** Whether anything of it is asked for before a stage is passed. */
    public boolean asksAt(Stage stage) {
        return stage.isChecked() || getItems().stream().anyMatch(item -> item.isAskedAt(stage));
    }

    /** What became of each check that is asked for. */
    public List<Point> points(Examined story) {
        return Stream.of(Check.values())
                .filter(check -> weight(check) != Weight.OFF)
                .map(check -> new Point(check, weight(check), check.findings(story)))
                .toList();
    }

    public Long getId() {
        return id;
    }

    public Desk getDesk() {
        return desk;
    }

    /** Characters of a headline at most. */
    public int getHeadlineLimit() {
        return headlineLimit;
    }

    /** Sources that need no credit line, besides the paper itself. */
    public List<String> getOwnSources() {
        return ownSources;
    }

    /** What people tick, in their order. */
    public List<ChecklistItem> getItems() {
        return allItems.stream()
                .filter(item -> !item.isArchived())
                .sorted(comparingInt(ChecklistItem::getPosition))
                .toList();
    }
}
