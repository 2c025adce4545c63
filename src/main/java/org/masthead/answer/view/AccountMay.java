package org.masthead.answer.view;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.masthead.account.service.Me;
import org.masthead.answer.model.MayGrid;
import org.masthead.answer.service.AnswerService;

/** What one may do oneself. */
@Named
@RequestScoped
public class AccountMay {

    @Inject
    private AnswerService answers;

    @Inject
    private Me me;

    private MayGrid grid;

    @PostConstruct
    void load() {
        grid = answers.may(me.getId());
    }

    public MayGrid getGrid() {
        return grid;
    }
}
