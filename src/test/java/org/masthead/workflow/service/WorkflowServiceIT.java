package org.masthead.workflow.service;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.inject.Inject;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.masthead.article.model.PublicStatus;
import org.masthead.testing.Ground;
import org.masthead.testing.Newsroom;

@ExtendWith(ArquillianExtension.class)
class WorkflowServiceIT {

    @Inject
    private Newsroom newsroom;

    @Inject
    private Ground ground;

    @BeforeEach
    void fresh() {
        newsroom.fresh();
    }

    @Test
    void aStoryGoesFromTheFirstWordToReaders() {
        var id = newsroom.live();
        assertEquals(PublicStatus.LIVE, ground.standing(id).publicStatus());
    }
}
