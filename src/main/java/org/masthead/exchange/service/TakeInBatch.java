package org.masthead.exchange.service;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import org.masthead.exchange.model.AgencyFile;
import org.masthead.exchange.model.Outcome;
import org.masthead.platform.model.Refusal;
import org.masthead.platform.model.Refused;
import org.masthead.taxonomy.model.Section;

/** Takes in several files, each in a transaction of its own: one that is refused does not hold up the others. */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class TakeInBatch {

    @Inject
    private TakeInService stories;

    /**
     * What became of each file, in the same order; the rest is as in {@link TakeInService#takeIn}.
     *
     * @throws Refused when there is no file
     */
    public List<Outcome> takeIn(List<AgencyFile> files, Long deskId, Section section, String language) {
        if (files.isEmpty()) {
            throw Refused.because("agency.noneChosen");
        }
        return files.stream()
                .map(file -> takeIn(file, deskId, section, language))
                .toList();
    }

    private Outcome takeIn(AgencyFile file, Long deskId, Section section, String language) {
        try {
            return new Outcome(file, stories.takeIn(file, deskId, section, language), List.of());
        } catch (Refused refused) {
            var sentences =
                    refused.getRefusals().stream().map(Refusal::sentence).toList();
            return new Outcome(file, null, sentences);
        }
    }
}
