package org.masthead.role.view;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import org.masthead.platform.model.Refused;
import org.masthead.platform.view.Flash;
import org.masthead.role.model.ImportPreview;
import org.masthead.role.model.RoleFile;
import org.masthead.role.service.RoleImport;

/** Takes in roles from a file in two steps: choose it and see what it would change, then take it in. */
@Named
@ViewScoped
public class ImportRoles implements Serializable {

    /** Bytes of a file at most. */
    private static final int LARGEST = 1_000_000;

    @Inject
    private RoleImport roles;

    private transient Part chosen;
    private RoleFile file;
    private ImportPreview preview;

    /** Reads the file that was chosen; nothing is stored yet. */
    public void read() throws IOException {
        file = null;
        preview = null;
        var read = RoleFile.read(content());
        preview = roles.preview(read);
        file = read;
    }

    private String content() throws IOException {
        if (chosen == null || chosen.getSize() == 0) {
            throw Refused.because("roles.file.none");
        }
        if (chosen.getSize() > LARGEST) {
            throw Refused.because("json.large");
        }
        try (var content = chosen.getInputStream()) {
            return new String(content.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    public String take() {
        roles.take(file, preview);
        Flash.say("roles.import.done", preview.made().size(), preview.changed().size());
        return "/admin/roles?faces-redirect=true";
    }

    /** What the file would change, or null as long as none was read. */
    public ImportPreview getPreview() {
        return preview;
    }

    public Part getChosen() {
        return chosen;
    }

    /** Bound, so that the page does not keep the file itself between its requests. */
    public void setChosen(Part chosen) {
        this.chosen = chosen;
    }
}
