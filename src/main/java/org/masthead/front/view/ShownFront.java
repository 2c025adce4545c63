package org.masthead.front.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import org.masthead.cache.model.Part;
import org.masthead.cache.service.Shown;
import org.masthead.front.model.Arranged;
import org.masthead.front.model.Arrangement;
import org.masthead.front.model.Front;
import org.masthead.front.service.LiveFronts;

/** Which arrangement a page of the public site shows: the live one, or, in a preview, the working copy of its front. */
@Named
@RequestScoped
public class ShownFront {

    @Inject
    private LiveFronts fronts;

    @Inject
    private Shown shown;

    private Front previewed;

    /** Lets the page of this request show the working copy of a front. */
    void preview(Front front) {
        previewed = front;
    }

    /** The arrangement of a front, by its name; none where nobody arranged it. */
    Optional<Arrangement> find(String name) {
        var arrangement = previewed == null ? fronts.find(name) : Optional.of(previewed.getWorking());
        shown.add(Part.front(name));
        arrangement.ifPresent(found -> shown.stories(found.stories()));
        return arrangement;
    }

    /** What of the arrangement of a front holds now. */
    Arranged holding(String name) {
        return fronts.holding(find(name).orElse(Arrangement.BY_TIME));
    }

    /** The front whose preview this is; null on the page that readers get. */
    public Front getPreviewed() {
        return previewed;
    }
}
