package org.masthead.desk.view;

import java.io.Serializable;
import org.masthead.account.model.Role;
import org.masthead.account.model.Stage;
import org.masthead.account.model.StagePlan;

/** One stage in the form. */
public class StageLine implements Serializable {

    private Long stageId;
    private String name;
    private Long roleId;
    private boolean fourEyes = true;
    private boolean checked;
    private boolean beside;

    static StageLine of(Stage stage, boolean beside) {
        var line = new StageLine();
        line.stageId = stage.getId();
        line.name = stage.getName();
        line.roleId = stage.getRole() == null ? null : stage.getRole().getId();
        line.fourEyes = stage.isFourEyes();
        line.checked = stage.isChecked();
        line.beside = beside;
        return line;
    }

    StagePlan plan(int step, Role role) {
        return new StagePlan(stageId, name == null ? null : name.strip(), step, role, fourEyes, checked);
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public Long getRoleId() {
        return roleId;
    }

    public void setRoleId(Long roleId) {
        this.roleId = roleId;
    }

    public boolean isFourEyes() {
        return fourEyes;
    }

    public void setFourEyes(boolean fourEyes) {
        this.fourEyes = fourEyes;
    }

    /** Whether the musts of the checklist hold before it is passed. */
    public boolean isChecked() {
        return checked;
    }

    public void setChecked(boolean checked) {
        this.checked = checked;
    }

    /** Whether it stands side by side with the one before it. */
    public boolean isBeside() {
        return beside;
    }

    public void setBeside(boolean beside) {
        this.beside = beside;
    }
}
