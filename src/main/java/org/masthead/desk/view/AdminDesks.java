package org.masthead.desk.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.masthead.desk.model.DeskRow;
import org.masthead.desk.service.DeskLists;

/** All desks of the newsroom. */
@Named
@RequestScoped
public class AdminDesks {

    @Inject
    private DeskLists desks;

    private List<DeskRow> rows;

    public void load() {
        rows = desks.rows();
    }

    public List<DeskRow> getRows() {
        return rows;
    }
}
