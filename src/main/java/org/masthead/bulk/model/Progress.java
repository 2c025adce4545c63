package org.masthead.bulk.model;

import java.time.Instant;
import java.util.List;

/** How far a job is. */
public record Progress(Long id, BulkAct act, Instant begunAt, boolean undoing, List<BulkRow> rows) {

    public int total() {
        return rows.size();
    }

    /** Stories that are through, one way or the other. */
    public long through() {
        return undoing ? total() - count(Outcome.DONE) : total() - count(Outcome.WAITING);
    }

    public boolean isOver() {
        return through() == total();
    }

    public long done() {
        return count(undoing ? Outcome.UNDONE : Outcome.DONE);
    }

    /** Whether there is something that could be taken back. */
    public boolean isUndoable() {
        return act.isUndoable() && !undoing && isOver() && count(Outcome.DONE) > 0;
    }

    public List<BulkRow> refused() {
        return rows.stream().filter(BulkRow::isRefused).toList();
    }

    private long count(Outcome outcome) {
        return rows.stream().filter(row -> row.outcome() == outcome).count();
    }
}
