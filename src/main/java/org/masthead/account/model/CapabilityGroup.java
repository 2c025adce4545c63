package org.masthead.account.model;

import java.util.Arrays;
import java.util.List;

/** What capabilities are about; lists of them are cut by it. */
public enum CapabilityGroup {
    STORIES,
    REVIEW,
    PUBLISHING,
    TOOLS,
    ADMINISTRATION;

    /** Its capabilities, in their order. */
    public List<Capability> getCapabilities() {
        return Arrays.stream(Capability.values())
                .filter(capability -> capability.getGroup() == this)
                .toList();
    }
}
