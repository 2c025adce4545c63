package org.masthead.exchange.view;

import java.io.Serializable;
import java.util.List;
import org.masthead.exchange.model.Fault;
import org.masthead.exchange.model.ReadFile;

/** A file on the page, and whether its story is wanted. */
public class Found implements Serializable {

    private static final int FAULTS_SHOWN = 20;
    private static final int PARAGRAPHS_SHOWN = 2;

    private final ReadFile read;
    private boolean wanted;

    Found(ReadFile read) {
        this.read = read;
        this.wanted = read.isNew();
    }

    public ReadFile getRead() {
        return read;
    }

    public List<String> getFirstParagraphs() {
        return read.file().story().paragraphs().stream().limit(PARAGRAPHS_SHOWN).toList();
    }

    /** Not all of them: a file that is no text has one in every line. */
    public List<Fault> getFirstFaults() {
        return read.file().faults().stream().limit(FAULTS_SHOWN).toList();
    }

    public int getFurtherFaults() {
        return Math.max(0, read.file().faults().size() - FAULTS_SHOWN);
    }

    public boolean isWanted() {
        return wanted;
    }

    public void setWanted(boolean wanted) {
        this.wanted = wanted;
    }
}
