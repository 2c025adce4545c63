package org.masthead.desk.view;

import java.io.Serializable;
import org.masthead.workflow.model.Check;
import org.masthead.workflow.model.Weight;

/** One check in the form, with what it counts. */
public class CheckLine implements Serializable {

    private final Check check;
    private Weight weight;

    CheckLine(Check check, Weight weight) {
        this.check = check;
        this.weight = weight;
    }

    public Check getCheck() {
        return check;
    }

    public Weight getWeight() {
        return weight;
    }

    public void setWeight(Weight weight) {
        this.weight = weight;
    }
}
