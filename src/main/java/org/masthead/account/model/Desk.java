package org.masthead.account.model;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Version;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;

/**
 * A team with its own queue, and the way it works: language, time zone, and the stages by which it reviews. There is
 * always at least one stage. An archived desk takes no more stories; what it published stays.
 */
@Entity
public class Desk implements Serializable {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "desk_seq")
    @SequenceGenerator(name = "desk_seq", sequenceName = "desk_seq")
    private Long id;

    @Version
    private long version;

    @Pattern(regexp = "[a-z0-9]+(-[a-z0-9]+)*")
    @Column(length = 60, nullable = false, unique = true)
    private String slug;

    @NotBlank
    @Size(max = 100)
    @Column(length = 100, nullable = false)
    private String name;

    @Column(length = 35, nullable = false)
    private String language = "en";

    @Column(length = 60, nullable = false)
    private String zone = "UTC";

    @Column(nullable = false)
    private boolean archived;

    @OneToMany(mappedBy = "desk", cascade = CascadeType.PERSIST)
    @OrderBy("step, id")
    private List<Stage> allStages = new ArrayList<>();

    protected Desk() {}

    /** @param slug lower-case name in addresses and settings */
    public Desk(String slug, String name) {
        this.slug = slug;
        this.name = name;
        allStages.add(new Stage(this, StagePlan.REVIEW));
    }

    /**
     * Changes what it is called and where it works.
     *
     * @param language BCP 47 tag that new stories begin with
     * @param zone time zone in which its people read what is due
     */
    public void edit(String newName, String newLanguage, ZoneId newZone) {
        name = newName;
        language = newLanguage;
        zone = newZone.getId();
    }

    /** Replaces the stages; those that are not planned any more are archived. */
    public void planStages(List<StagePlan> plans) {
        var gone = new LinkedHashMap<Stage, Integer>();
        getStages().stream()
                .filter(stage -> find(stage, plans).isEmpty())
                .forEach(stage -> gone.put(stage, placeAfter(stage, plans)));
        getStages().forEach(stage -> find(stage, plans).ifPresent(stage::change));
        gone.forEach(Stage::archive);
        plans.stream().filter(plan -> plan.stageId() == null).forEach(plan -> allStages.add(new Stage(this, plan)));
    }

    /**
     * Where stories go on when a stage is given up: behind those that stood before it and are kept, so that nothing new
     * is left out.
     */
    public int placeAfter(Stage gone, List<StagePlan> plans) {
        return 1
                + getStages().stream()
                        .filter(stage -> stage.getStep() < gone.getStep())
                        .flatMap(stage -> find(stage, plans).stream())
                        .mapToInt(StagePlan::step)
                        .max()
                        .orElse(0);
    }

    private static Optional<StagePlan> find(Stage stage, List<StagePlan> plans) {
        return plans.stream()
                .filter(plan -> plan.stageId() != null && plan.stageId().equals(stage.getId()))
                .findFirst();
    }

    public void archive() {
        archived = true;
    }

    public void restore() {
        archived = false;
    }

    /** The stages a story passes, in their order. */
    public List<Stage> getStages() {
        return allStages.stream()
                .filter(stage -> !stage.isArchived())
                .sorted((one, other) -> Integer.compare(one.getStep(), other.getStep()))
                .toList();
    }

    /** The stages that are used no more. */
    public List<Stage> getArchivedStages() {
        return allStages.stream().filter(Stage::isArchived).toList();
    }

    /** The stages that stand side by side at the first step from a place in the order on; none when that is the end. */
    public List<Stage> stagesFrom(int step) {
        var rest = getStages().stream().filter(stage -> stage.getStep() >= step).toList();
        return rest.stream()
                .filter(stage -> stage.getStep() == rest.get(0).getStep())
                .toList();
    }

    public Long getId() {
        return id;
    }

    public long getVersion() {
        return version;
    }

    public String getSlug() {
        return slug;
    }

    public String getName() {
        return name;
    }

    /** BCP 47 tag that new stories begin with. */
    public String getLanguage() {
        return language;
    }

    /** Time zone in which its people read what is due. */
    public ZoneId getZone() {
        return ZoneId.of(zone);
    }

    public boolean isArchived() {
        return archived;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Desk desk && slug.equals(desk.getSlug());
    }

    @Override
    public int hashCode() {
        return slug.hashCode();
    }
}
