package org.masthead.redirect.view;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.masthead.platform.model.Refused;
import org.masthead.platform.view.Flash;
import org.masthead.platform.view.Slice;
import org.masthead.redirect.model.RedirectFile;
import org.masthead.redirect.model.RedirectPlan;
import org.masthead.redirect.model.RedirectRow;
import org.masthead.redirect.service.RedirectKeeping;

/** The redirects, a page at a time; what is looked for stands in the address. */
@Named
@ViewScoped
public class AdminRedirects implements Serializable {

    private static final int PAGE = 50;

    /** Bytes of a file at most. */
    private static final int LARGEST = 10_000_000;

    @Inject
    private RedirectKeeping keeping;

    private String q;
    private Integer first;
    private int from;
    private int size;
    private long total;
    private List<RedirectRow> rows = List.of();
    private String path;
    private String target;
    private boolean gone;
    private String note;
    private transient Part file;

    public void load() {
        var slice = Slice.of(first, PAGE, keeping.count(q));
        from = slice.first();
        size = slice.size();
        total = slice.total();
        rows = keeping.list(q, from, PAGE);
    }

    public String add() {
        if (!gone && (target == null || target.isBlank())) {
            throw Refused.because("redirect.nowhere");
        }
        keeping.add(new RedirectPlan(path, gone ? null : target, note));
        return done("redirects.done.add", path);
    }

    public String delete(Long id, String of) {
        keeping.delete(id);
        return done("redirects.done.delete", of);
    }

    /** Takes in the file that was chosen. */
    public String take() throws IOException {
        var made = keeping.take(RedirectFile.read(content()), file.getSubmittedFileName());
        return done("redirects.done.import", made);
    }

    private String content() throws IOException {
        if (file == null || file.getSize() == 0) {
            throw Refused.because("redirect.file.none");
        }
        if (file.getSize() > LARGEST) {
            throw Refused.because("json.large");
        }
        try (var content = file.getInputStream()) {
            return new String(content.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static String done(String key, Object what) {
        Flash.say(key, what);
        return "/admin/redirects?faces-redirect=true";
    }

    public Slice getSlice() {
        return new Slice(from, size, total);
    }

    public List<RedirectRow> getRows() {
        return rows;
    }

    public String getQ() {
        return q;
    }

    public void setQ(String q) {
        this.q = q;
    }

    public Integer getFirst() {
        return first;
    }

    public void setFirst(Integer first) {
        this.first = first;
    }

    public String getPath() {
        return path;
    }

    public void setPath(String path) {
        this.path = path;
    }

    public String getTarget() {
        return target;
    }

    public void setTarget(String target) {
        this.target = target;
    }

    public boolean isGone() {
        return gone;
    }

    public void setGone(boolean gone) {
        this.gone = gone;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }
}
