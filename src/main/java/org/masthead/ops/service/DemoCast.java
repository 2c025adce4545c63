package org.masthead.ops.service;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.masthead.account.model.Authority;
import org.masthead.account.model.Desk;
import org.masthead.account.service.AuthorityService;
import org.masthead.account.service.DeskService;
import org.masthead.account.service.Me;
import org.masthead.media.model.Picture;
import org.masthead.media.service.PictureService;
import org.masthead.ops.model.Cast;
import org.masthead.ops.model.DemoFiles;
import org.masthead.taxonomy.model.Section;
import org.masthead.taxonomy.service.TaxonomyService;

/** Gathers, once, what the demo stories name, and hangs up their pictures. */
@Stateless
public class DemoCast {

    @Inject
    private AuthorityService authorities;

    @Inject
    private DeskService desks;

    @Inject
    private TaxonomyService taxonomy;

    @Inject
    private PictureService pictures;

    @Inject
    private Me me;

    public Cast cast() {
        return new Cast(
                people(),
                desks.desks().stream().collect(toMap(Desk::getSlug, identity())),
                taxonomy.sections().stream().collect(toMap(Section::getSlug, identity())),
                pictures());
    }

    private List<Authority> people() {
        return DemoFiles.people().stream()
                .map(person -> authorities.find(person.getString("userName")).orElseThrow())
                .toList();
    }

    private Map<String, Picture> pictures() {
        var kept = new HashMap<String, Picture>();
        for (var story : DemoFiles.stories()) {
            var name = story.picture();
            if (name != null && !kept.containsKey(name)) {
                me.actAs(story.author());
                kept.put(name, pictures.keep(name, DemoFiles.picture(name)));
            }
        }
        return kept;
    }
}
