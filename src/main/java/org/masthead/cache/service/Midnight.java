package org.masthead.cache.service;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.ejb.ScheduleExpression;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.Timeout;
import jakarta.ejb.TimerConfig;
import jakarta.ejb.TimerService;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.Set;
import org.masthead.cache.model.Part;
import org.masthead.cache.model.PartsChanged;
import org.masthead.platform.model.Settings;

/** When a new day begins in the newsroom, what says “today” is made anew. */
@Singleton
@Startup
public class Midnight {

    @Resource
    private TimerService timers;

    @Inject
    private Settings settings;

    @Inject
    private Event<PartsChanged> changes;

    @PostConstruct
    void begin() {
        var midnight = new ScheduleExpression()
                .hour(0)
                .minute(0)
                .second(0)
                .timezone(settings.zone().getId());
        timers.createCalendarTimer(midnight, new TimerConfig(null, false));
    }

    @Timeout
    void turn() {
        changes.fire(new PartsChanged(Set.of(Part.DAY)));
    }
}
