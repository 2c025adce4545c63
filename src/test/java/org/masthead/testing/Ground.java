package org.masthead.testing;

import static jakarta.ejb.TransactionAttributeType.NOT_SUPPORTED;
import static java.util.stream.Collectors.toSet;

import jakarta.annotation.Resource;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.hibernate.SessionFactory;
import org.masthead.account.model.BuiltInRole;
import org.masthead.account.model.Desk;
import org.masthead.account.model.PasswordHash;
import org.masthead.account.model.Person;
import org.masthead.account.model.Role;
import org.masthead.article.model.Article;
import org.masthead.article.model.Part;
import org.masthead.article.model.Revision;
import org.masthead.body.model.Document;
import org.masthead.front.model.Arrangement;
import org.masthead.front.model.Edition;
import org.masthead.front.model.Front;
import org.masthead.front.model.Topic;
import org.masthead.platform.service.Platform;
import org.masthead.taxonomy.model.Section;

/** The database under a test: emptied, filled with people and desks, looked at and tampered with behind the services. */
@Stateless
public class Ground {

    /** Hashing takes as long as it should; once is enough. */
    private static final PasswordHash HASH = PasswordHash.ofAny(Newsroom.PASSWORD);

    @PersistenceContext
    private EntityManager entityManager;

    @Resource(lookup = "java:jboss/datasources/Masthead")
    private DataSource database;

    /** Empties every table of ours, those to come included. */
    @TransactionAttribute(NOT_SUPPORTED)
    public void empty() {
        sql("set referential_integrity false");
        tables().forEach(table -> sql("truncate table " + table));
        sql("set referential_integrity true");
    }

    /** Makes the roles, the desks with their sections, and the people. */
    public void settle() {
        entityManager.persist(Front.ofSite());
        for (var role : BuiltInRole.values()) {
            entityManager.persist(role.toRole());
        }
        List.of("world", "city", "sport", "video").forEach(this::makeDesk);
        List.of("culture", "business").forEach(slug -> makeSection(slug, desk("city")));
        List.of("reporter", "reporter2").forEach(name -> hire(name, BuiltInRole.REPORTER, (String) null));
        List.of("editor", "editor2").forEach(name -> hire(name, BuiltInRole.EDITOR, "world", "city"));
        List.of("publisher", "publisher2").forEach(name -> hire(name, BuiltInRole.PUBLISHER, "world", "city"));
        hire("subeditor", BuiltInRole.SUB_EDITOR, "world", "city");
        hire("duty", BuiltInRole.DUTY_EDITOR, "world", "city");
        hire("sporteditor", BuiltInRole.EDITOR, "sport");
        hire("visual", BuiltInRole.MEDIA_EDITOR, (String) null);
        hire("admin", BuiltInRole.ADMINISTRATOR, (String) null);
    }

    public Desk desk(String slug) {
        return one(Desk.class, "select d from Desk d where d.slug = ?1", slug);
    }

    /** The front of a section that somebody has begun to arrange. */
    public Long front(String section) {
        var front = one(Front.class, "select f from Front f where f.name = ?1", "section/" + section);
        front.arrange(Arrangement.BY_TIME, person("publisher"), Instant.now());
        return front.getId();
    }

    /** Address of a topic that readers have. */
    public String topic(String slug) {
        var topic = new Topic(slug, "", List.of(slug));
        var front = Front.ofTopic(slug, topic, person("publisher"), Instant.now());
        var edition = new Edition(front, person("publisher"), Instant.now());
        edition.show(Instant.now());
        entityManager.persist(front);
        entityManager.persist(edition);
        return front.getAddress();
    }

    public Section section(String slug) {
        return one(Section.class, "select s from Section s where s.slug = ?1", slug);
    }

    public Person person(String userName) {
        return one(Person.class, "select p from Person p where p.userName = ?1", userName);
    }

    /** Takes all roles from a person. */
    public void dismissFromAllDesks(String userName) {
        var person = person(userName);
        person.getGrants().forEach(grant -> person.take(grant.getRole(), grant.getDesk()));
    }

    /** Gives a person a role on desks; a null desk stands for all. */
    public void give(String userName, BuiltInRole role, String... desks) {
        var person = person(userName);
        for (var desk : desks) {
            person.give(role(role), desk == null ? null : desk(desk));
        }
    }

    /** Where a story stands, read past the services. */
    public Standing standing(Long id) {
        var contributors = entityManager
                .createQuery("select p.userName from Article a join a.contributors p where a.id = ?1", String.class)
                .setParameter(1, id)
                .getResultStream()
                .collect(toSet());
        return Standing.of(entityManager.find(Article.class, id), contributors);
    }

    public Role role(BuiltInRole builtIn) {
        return one(Role.class, "select r from Role r where r.slug = ?1", builtIn.slug());
    }

    /** Names of the stages that a story waits in, read past the services. */
    public List<String> stages(Long id) {
        return entityManager.createQuery("""
                        select s.name from Turn t join t.stage s
                        where t.article.id = ?1 and t.endedAt is null order by s.name""", String.class).setParameter(1, id).getResultList();
    }

    /** Id of the newest stage of a desk by this name, archived or not. */
    public Long newestStage(String desk, String name) {
        return entityManager
                .createQuery("select max(s.id) from Stage s where s.desk.slug = ?1 and s.name = ?2", Long.class)
                .setParameter(1, desk)
                .setParameter(2, name)
                .getSingleResult();
    }

    /** User name of who was asked to review a story, or null. */
    public String reviewer(Long id) {
        return entityManager
                .find(Article.class, id)
                .getAssignment()
                .find(Part.REVIEWER)
                .map(Person::getUserName)
                .orElse(null);
    }

    public List<String> tags(Long id) {
        return entityManager.find(Article.class, id).getCopy().getTags();
    }

    /** Why a story was approved past its review, or null. */
    public String overrideReason(Long id) {
        var emergency = entityManager.find(Article.class, id).getEmergencyApproval();
        return emergency == null ? null : emergency.getReason();
    }

    /** What the working copy of a story says, read past the services. */
    public Document body(Long id) {
        return entityManager.find(Article.class, id).getCopy().document();
    }

    /** The revisions of a story with all they say, the newest first, read past the services. */
    public List<Revision> filed(Long id) {
        return entityManager
                .createQuery("""
                        select r from Revision r join fetch r.author left join fetch r.copy.section
                        left join fetch r.copy.lead.picture where r.article.id = ?1 order by r.number desc""", Revision.class)
                .setParameter(1, id)
                .getResultList();
    }

    public boolean isHistoryGenuine(Long id) {
        return entityManager.find(Article.class, id).getChain().isGenuine();
    }

    /** How many statements an act sends to the database; a timer may add to them now and then. */
    @TransactionAttribute(NOT_SUPPORTED)
    public long statementsOf(Runnable act) {
        var statistics = entityManager
                .getEntityManagerFactory()
                .unwrap(SessionFactory.class)
                .getStatistics();
        statistics.setStatisticsEnabled(true);
        statistics.clear();
        act.run();
        return statistics.getPrepareStatementCount();
    }

    /** How many lines a table has. */
    @TransactionAttribute(NOT_SUPPORTED)
    public long count(String table) {
        try (var connection = database.getConnection();
                var statement = connection.createStatement();
                var counted = statement.executeQuery("select count(*) from masthead." + table)) {
            counted.next();
            return counted.getLong(1);
        } catch (SQLException wrong) {
            throw new IllegalStateException(wrong);
        }
    }

    /** The one text that a query finds. */
    @TransactionAttribute(NOT_SUPPORTED)
    public String text(String query) {
        try (var connection = database.getConnection();
                var statement = connection.createStatement();
                var found = statement.executeQuery(query)) {
            found.next();
            return found.getString(1);
        } catch (SQLException wrong) {
            throw new IllegalStateException(wrong);
        }
    }

    /** Runs a statement behind everybody's back. */
    @TransactionAttribute(NOT_SUPPORTED)
    public void sql(String statement, Object... values) {
        try (var connection = database.getConnection();
                var prepared = connection.prepareStatement(statement)) {
            for (var i = 0; i < values.length; i++) {
                prepared.setObject(i + 1, values[i]);
            }
            prepared.executeUpdate();
        } catch (SQLException wrong) {
            throw new IllegalStateException(wrong);
        }
    }

    /** Lets somebody who holds the database do what its trigger keeps all others from. */
    @TransactionAttribute(NOT_SUPPORTED)
    public void withoutAuditTrigger(Runnable tampering) {
        sql("drop trigger masthead.audit_record_append_only");
        try {
            tampering.run();
        } finally {
            sql("create trigger masthead.audit_record_append_only before update, delete on masthead.audit_record"
                    + " for each row call 'org.masthead.audit.model.AppendOnly'");
        }
    }

    private List<String> tables() {
        var schema = Platform.SCHEMA.toUpperCase();
        try (var connection = database.getConnection();
                var found = connection.getMetaData().getTables(null, schema, null, new String[] {"BASE TABLE"})) {
            var tables = new ArrayList<String>();
            while (found.next()) {
                tables.add(schema + ".\"" + found.getString("TABLE_NAME") + "\"");
            }
            tables.removeIf(table -> table.contains("flyway"));
            return tables;
        } catch (SQLException wrong) {
            throw new IllegalStateException(wrong);
        }
    }

    private void makeDesk(String slug) {
        var desk = new Desk(slug, Character.toUpperCase(slug.charAt(0)) + slug.substring(1));
        entityManager.persist(desk);
        if (!slug.equals("video")) {
            makeSection(slug, desk);
        }
    }

    private void makeSection(String slug, Desk desk) {
        var position = entityManager
                .createQuery("select count(s) from Section s", Long.class)
                .getSingleResult();
        var section = new Section(
                slug, Character.toUpperCase(slug.charAt(0)) + slug.substring(1), position.intValue() + 1, desk);
        entityManager.persist(section);
        entityManager.persist(Front.of(section));
    }

    private void hire(String userName, BuiltInRole role, String... desks) {
        var name = "The " + userName;
        entityManager.persist(new Person(userName, name, userName + "@example.org", HASH, Instant.now()));
        give(userName, role, desks);
    }

    private <T> T one(Class<T> type, String jpql, String key) {
        return entityManager.createQuery(jpql, type).setParameter(1, key).getSingleResult();
    }
}
