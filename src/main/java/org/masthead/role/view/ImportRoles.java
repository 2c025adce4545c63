package org.masthead.role.view;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.ServletException;
import java.io.IOException;
import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import org.masthead.platform.model.Refused;
import org.masthead.platform.view.Flash;
import org.masthead.role.model.ImportPreview;
import org.masthead.role.model.RoleFile;
import org.masthead.role.service.RoleImport;
import org.omnifaces.util.Faces;

/** Takes in roles from a file in two steps: choose it and see what it would change, then take it in. */
@Named
@ViewScoped
public class ImportRoles implements Serializable {

    /** Bytes of a file at most. */
    private static final int LARGEST = 1_000_000;

    @Inject
    private RoleImport roles;

    private RoleFile file;
    private ImportPreview preview;

    /** Reads the file that was chosen; nothing is stored yet. */
    public void read() throws IOException, ServletException {
        file = null;
        preview = null;
        var chosen = RoleFile.read(content());
        preview = roles.preview(chosen);
        file = chosen;
    }

    private static String content() throws IOException, ServletException {
        for (var part : Faces.getRequest().getParts()) {
            var name = part.getSubmittedFileName();
            if (name != null && !name.isEmpty()) {
                try (var content = part.getInputStream()) {
                    var bytes = content.readNBytes(LARGEST + 1);
                    if (bytes.length > LARGEST) {
                        throw Refused.because("json.large");
                    }
                    return new String(bytes, StandardCharsets.UTF_8);
                }
            }
        }
        throw Refused.because("roles.file.none");
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
}
