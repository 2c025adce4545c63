package org.masthead.workflow.model;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.io.Serializable;

/** A link that did not answer. */
@Embeddable
public class LinkFault implements Serializable {

    @Column(length = 2000, nullable = false)
    private String href;

    @Enumerated(EnumType.STRING)
    @Column(length = 20, nullable = false)
    private LinkProblem problem;

    @Column(nullable = false)
    private int status;

    protected LinkFault() {}

    /** @param status HTTP status of the answer, or 0 when there was none */
    public LinkFault(String href, LinkProblem problem, int status) {
        this.href = href;
        this.problem = problem;
        this.status = status;
    }

    public String getHref() {
        return href;
    }

    public LinkProblem getProblem() {
        return problem;
    }

    public int getStatus() {
        return status;
    }
}
