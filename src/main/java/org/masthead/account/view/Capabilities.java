package org.masthead.account.view;

import static java.util.stream.Collectors.joining;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.util.Collection;
import org.masthead.account.model.Capability;
import org.masthead.account.model.CapabilityGroup;
import org.masthead.platform.view.Flash;

/** What roles can allow, in words. */
@Named
@ApplicationScoped
public class Capabilities {

    public CapabilityGroup[] getGroups() {
        return CapabilityGroup.values();
    }

    /** Their names, comma between, in the order of {@link Capability}. */
    public String names(Collection<Capability> capabilities) {
        return capabilities.stream().sorted().map(this::name).collect(joining(", "));
    }

    /** What one is called, as “Publish”. */
    public String name(Capability capability) {
        return Flash.text("capability." + capability.getKey() + ".name");
    }
}
