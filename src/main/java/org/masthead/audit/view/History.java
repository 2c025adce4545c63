package org.masthead.audit.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.masthead.audit.model.AuditRow;
import org.masthead.audit.service.AuditService;

/** What was done to one thing. Read once, however often the page asks. */
@Named
@RequestScoped
public class History {

    @Inject
    private AuditService audit;

    private final Map<Thing, List<AuditRow>> read = new HashMap<>();

    private record Thing(String kind, Long id) {}

    /** The newest first. */
    public List<AuditRow> of(String kind, Long id) {
        return read.computeIfAbsent(new Thing(kind, id), thing -> audit.history(kind, id));
    }
}
