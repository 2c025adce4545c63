package org.masthead.account.model;

/**
 * What an administrator wants of one stage.
 *
 * @param stageId id of the stage that is kept, or null of a new one
 * @param step place in the order, from 1; stages of the same step stand side by side
 * @param role who passes it, or null for everybody who reviews on the desk
 * @param fourEyes whether nobody passes it who wrote any of the text
 * @param checked whether the musts of the desk’s checklist hold before it is passed
 */
public record StagePlan(Long stageId, String name, int step, Role role, boolean fourEyes, boolean checked) {

    /** The one stage of a desk that nobody has planned anything for. */
    public static final StagePlan REVIEW = new StagePlan(null, "Review", 1, null, true);

    /** A stage before which no check is asked for. */
    public StagePlan(Long stageId, String name, int step, Role role, boolean fourEyes) {
        this(stageId, name, step, role, fourEyes, false);
    }
}
