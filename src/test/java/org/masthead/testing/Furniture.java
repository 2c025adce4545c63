package org.masthead.testing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.imageio.ImageIO;
import org.masthead.account.model.BuiltInRole;
import org.masthead.article.model.CopyJson;
import org.masthead.article.model.Part;
import org.masthead.article.service.ArticleService;
import org.masthead.body.model.Document;
import org.masthead.bulk.model.BulkAct;
import org.masthead.bulk.model.Pick;
import org.masthead.bulk.service.BulkService;
import org.masthead.comment.service.CommentService;
import org.masthead.imprint.model.PagePlan;
import org.masthead.imprint.service.PageKeeping;
import org.masthead.media.service.PictureService;
import org.masthead.preview.model.PreviewLinkRow;
import org.masthead.preview.model.Sharing;
import org.masthead.preview.model.Validity;
import org.masthead.preview.service.PreviewLinks;
import org.masthead.revision.service.UnmergedService;
import org.masthead.template.service.TemplateService;
import org.masthead.workflow.model.Move;
import org.masthead.workflow.service.AssignmentService;

/** What stands in the room of a desk: one of each thing that an address can name, by the names that {@link Doors} uses. */
@ApplicationScoped
public class Furniture {

    /** Stands in all that is the desk's alone, with its name. */
    public static final String SECRET = "The secret of ";

    @Inject
    private Newsroom newsroom;

    @Inject
    private Ground ground;

    @Inject
    private ArticleService articles;

    @Inject
    private CommentService comments;

    @Inject
    private TemplateService templates;

    @Inject
    private UnmergedService unmerged;

    @Inject
    private PreviewLinks links;

    @Inject
    private PictureService pictures;

    @Inject
    private AssignmentService assignments;

    @Inject
    private BulkService bulk;

    @Inject
    private PageKeeping pages;

    @PersistenceContext
    private EntityManager entityManager;

    /** Furnishes a desk on which somebody reviews. */
    public Map<String, String> of(String desk, String reviewer) {
        var deskId = ground.desk(desk).getId();
        var story = newsroom.after(newsroom.aDraft("reporter", desk, SECRET + desk), "reporter", Move.SUBMIT);
        var things = new TreeMap<String, String>();
        things.put("story", String.valueOf(story));
        things.put("desk", String.valueOf(deskId));
        things.put("person", String.valueOf(ground.person("editor2").getId()));
        things.put("role", String.valueOf(ground.role(BuiltInRole.REPORTER).getId()));
        things.put("section", String.valueOf(ground.section("world").getId()));
        things.put("standing", String.valueOf(standing("Rules of " + desk, List.of())));
        newsroom.as("reporter");
        things.put("copy", CopyJson.write(articles.get(story).getCopy()).toString());
        things.put(
                "unmerged",
                String.valueOf(unmerged.keep(
                        story, 0, newsroom.aCopy(SECRET + desk), newsroom.aCopy(SECRET + desk + ", told late"))));
        things.put("job", String.valueOf(bulk.start(BulkAct.SPIKE, null, null, List.of(new Pick(story, -1)))));
        comments.start(story, "ferry", SECRET + desk);
        var comment = comments.list(story).get(0);
        things.put("thread", String.valueOf(comment.threadId()));
        things.put("comment", String.valueOf(comment.id()));
        newsroom.as(reviewer);
        things.put("template", String.valueOf(templates.create(deskId, SECRET + desk, newsroom.aCopy(SECRET + desk))));
        assignments.assign(story, Part.REPORTER, ground.person("reporter").getId());
        things.put("notice", String.valueOf(newestNotice()));
        things.put("preview", link(story, Sharing.toRead(Validity.DAY, "Jane")));
        things.put("review", link(story, Sharing.forOpinion(Validity.DAY, "Jane")));
        things.put("front", String.valueOf(ground.front(desk)));
        things.put("topic", ground.topic("ferries-of-" + desk));
        newsroom.asNobody();
        return things;
    }

    private String link(Long story, Sharing sharing) {
        links.make(story, newsroom.seen(story), sharing);
        return links.ofArticle(story).stream()
                .map(PreviewLinkRow::path)
                .findFirst()
                .orElseThrow();
    }

    private Long standing(String title, List<String> paragraphs) {
        newsroom.as("admin");
        return pages.create(
                new PagePlan(title, null, Document.ofParagraphs(paragraphs).json()));
    }

    /** Lets all the world read what the paper says of itself, unless it can already. */
    public void about() {
        if (pages.findPublished("about").isPresent()) {
            return;
        }
        var page = standing("About", List.of("A paper for everybody."));
        pages.publish(page, pages.get(page).getVersion());
    }

    /** Address of a story that all the world may read. */
    public String live() {
        newsroom.as("reporter");
        var copy = newsroom.aCopy("Ferry for everybody");
        copy.setTags(List.of("Ferry"));
        var story = articles.create(ground.desk("world").getId(), copy).id();
        newsroom.after(story, "reporter", Move.SUBMIT);
        newsroom.after(story, "editor", Move.APPROVE);
        newsroom.after(story, "publisher", Move.PUBLISH);
        return ground.standing(story).address();
    }

    /** Hash of a picture that no live story shows. */
    public String picture() {
        newsroom.as("reporter");
        try (var file = new ByteArrayOutputStream()) {
            ImageIO.write(new BufferedImage(7, 5, BufferedImage.TYPE_INT_RGB), "png", file);
            return pictures.keep("harbour.png", file.toByteArray()).getSha256();
        } catch (IOException never) {
            throw new UncheckedIOException(never);
        }
    }

    private Long newestNotice() {
        return entityManager
                .createQuery("select max(n.id) from Notice n where n.person.userName = 'reporter'", Long.class)
                .getSingleResult();
    }
}
