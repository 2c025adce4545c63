package org.masthead.preview.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.masthead.platform.model.ExpectedFailure;
import org.masthead.platform.model.Refusal;
import org.masthead.platform.model.Refused;
import org.masthead.preview.model.GivenAnswer;
import org.masthead.preview.model.GivenRemark;
import org.masthead.preview.model.Verdict;

/** What somebody outside has typed so far. No session keeps it, so the page that answers shows it again. */
@Named
@RequestScoped
public class ReviewForm {

    private boolean sent;
    private String act = "";
    private String name;
    private String place;
    private String quote;
    private String remark;
    private Verdict verdict;
    private String sentence;
    private List<String> failures = List.of();

    /** Takes what was sent. A button beside a passage chooses it, and leaves the rest as it is. */
    void read(HttpServletRequest request) {
        sent = true;
        act = Objects.requireNonNullElse(request.getParameter("act"), "");
        name = request.getParameter("name");
        verdict = verdict(request.getParameter("verdict"));
        sentence = request.getParameter("sentence");
        remark = request.getParameter("remark");
        var chosen = request.getParameter("choose");
        place = chosen == null ? request.getParameter("place") : chosen;
        quote = chosen == null ? request.getParameter("quote") : null;
    }

    GivenAnswer answer() {
        return new GivenAnswer(name, verdict, sentence);
    }

    private static Verdict verdict(String sent) {
        return Stream.of(Verdict.values())
                .filter(one -> one.name().equals(sent))
                .findFirst()
                .orElse(null);
    }

    GivenRemark remark() {
        return new GivenRemark(name, place, quote, remark);
    }

    /** The remark is recorded: the next one starts empty. */
    void forgetRemark() {
        place = null;
        quote = null;
        remark = null;
    }

    void fail(ExpectedFailure failure) {
        failures = failure instanceof Refused refused
                ? refused.getRefusals().stream().map(Refusal::sentence).toList()
                : List.of(failure.getMessage());
    }

    /** Whether the page answers something that was sent. */
    boolean isSent() {
        return sent;
    }

    public String getAct() {
        return act;
    }

    /** The name as typed; null as long as nothing was sent. */
    public String getName() {
        return name;
    }

    /** Id of the passage that a remark is about, as sent. */
    public String getPlace() {
        return place;
    }

    public String getQuote() {
        return quote;
    }

    public String getRemark() {
        return remark;
    }

    public Verdict getVerdict() {
        return verdict;
    }

    public String getSentence() {
        return sentence;
    }

    /** Sentences that say why nothing was recorded. */
    public List<String> getFailures() {
        return failures;
    }
}
