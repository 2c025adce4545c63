package org.masthead.answer.view;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.LinkedHashMap;
import java.util.List;
import org.masthead.account.model.Capability;
import org.masthead.account.model.Desk;
import org.masthead.account.service.DeskService;
import org.masthead.answer.model.WhoRow;
import org.masthead.answer.service.AnswerService;
import org.masthead.platform.view.Slice;

/** Who may do something on a desk; what is asked stands in the address. */
@Named
@RequestScoped
public class AdminWho {

    private static final int PAGE = 100;

    @Inject
    private AnswerService answers;

    @Inject
    private DeskService deskService;

    private String capability;
    private Long desk;
    private Integer first;
    private Capability asked;
    private long people;
    private Slice slice;
    private List<Group> groups = List.of();

    /** Those of a page who may through one role. */
    public record Group(Long roleId, String roleName, List<WhoRow> rows) {}

    /** Without a capability that there is, the question is about publishing. */
    public void load() {
        asked = Capability.find(capability).orElse(Capability.ARTICLE_PUBLISH);
        people = answers.countPeople(asked, desk);
        slice = Slice.of(first, PAGE, answers.countGrants(asked, desk));
        groups = answers.who(asked, desk, slice.first(), PAGE).stream()
                .collect(groupingBy(WhoRow::roleId, LinkedHashMap::new, toList()))
                .values()
                .stream()
                .map(rows -> new Group(rows.get(0).roleId(), rows.get(0).roleName(), rows))
                .toList();
    }

    public Capability getAsked() {
        return asked;
    }

    /** Name of the desk that is asked about, or null for anywhere. */
    public String getDeskName() {
        return getDesks().stream()
                .filter(known -> known.getId().equals(desk))
                .map(Desk::getName)
                .findFirst()
                .orElse(null);
    }

    public List<Desk> getDesks() {
        return deskService.desks();
    }

    public long getPeople() {
        return people;
    }

    public Slice getSlice() {
        return slice;
    }

    public List<Group> getGroups() {
        return groups;
    }

    public String getCapability() {
        return capability;
    }

    public void setCapability(String capability) {
        this.capability = capability;
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
