package org.masthead.answer.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.masthead.account.model.Capability;
import org.masthead.account.service.Me;
import org.masthead.answer.model.MayGrid;
import org.masthead.answer.service.AnswerService;

/** What a person may do, and through which grant. */
@Named
@RequestScoped
public class AdminMay {

    @Inject
    private Me me;

    @Inject
    private AnswerService answers;

    private Long person;
    private MayGrid grid;

    /** One's own answer is on another page; this one is for those who manage people. */
    public void load() {
        me.mustOnAllDesks(Capability.PEOPLE_MANAGE);
        grid = answers.may(person);
    }

    public MayGrid getGrid() {
        return grid;
    }

    public Long getPerson() {
        return person;
    }

    public void setPerson(Long person) {
        this.person = person;
    }
}
