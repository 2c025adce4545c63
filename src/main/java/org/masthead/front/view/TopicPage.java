package org.masthead.front.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import org.masthead.cache.model.Part;
import org.masthead.cache.service.Shown;
import org.masthead.front.model.Arranged;
import org.masthead.front.model.Arrangement;
import org.masthead.front.model.Topic;
import org.masthead.front.service.LiveFronts;
import org.masthead.site.model.Rows;
import org.masthead.site.model.StoryRow;
import org.masthead.site.view.ListPage;

/** The page of a topic: what editors say of it, what they pinned, and all live stories with one of its tags. */
@Named
@RequestScoped
public class TopicPage extends ListPage {

    @Inject
    private LiveFronts fronts;

    @Inject
    private ShownFront front;

    @Inject
    private Shown shown;

    private Arrangement arrangement;
    private Arranged arranged;

    @Override
    protected Optional<String> findName(String slug) {
        arrangement = front.find("topic/" + slug).orElse(null);
        return Optional.ofNullable(arrangement).map(found -> found.topic().name());
    }

    @Override
    protected Rows findRows(String slug, int page) {
        arranged = fronts.holding(arrangement);
        var rows = fronts.about(getTopic(), page);
        shown.add(Part.DAY);
        getTopic().slugs().forEach(tag -> shown.add(Part.tag(tag)));
        shown.stories(rows.stories().stream().map(StoryRow::id).toList());
        return arranged.page(rows);
    }

    public Topic getTopic() {
        return arrangement.topic();
    }

    /** What editors put under headings of their own; on the first page only. */
    public List<Arranged.Group> getGroups() {
        return getRows().newer() ? List.of() : arranged.groups();
    }
}
