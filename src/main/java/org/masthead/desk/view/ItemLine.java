package org.masthead.desk.view;

import java.io.Serializable;
import org.masthead.account.model.Role;
import org.masthead.account.model.Stage;
import org.masthead.workflow.model.ChecklistItem;
import org.masthead.workflow.model.ItemPlan;

/** One item of a checklist in the form. */
public class ItemLine implements Serializable {

    private Long itemId;
    private String text;
    private Long roleId;
    private Long stageId;

    static ItemLine of(ChecklistItem item) {
        var line = new ItemLine();
        line.itemId = item.getId();
        line.text = item.getText();
        line.roleId = item.getRole() == null ? null : item.getRole().getId();
        line.stageId = item.getStage() == null ? null : item.getStage().getId();
        return line;
    }

    ItemPlan plan(Role role, Stage stage) {
        return new ItemPlan(itemId, text == null ? null : text.strip(), role, stage);
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    public Long getRoleId() {
        return roleId;
    }

    public void setRoleId(Long roleId) {
        this.roleId = roleId;
    }

    /** The stage that is not passed before it is ticked, or null when only the going out waits for it. */
    public Long getStageId() {
        return stageId;
    }

    public void setStageId(Long stageId) {
        this.stageId = stageId;
    }
}
