package org.masthead.account.model;

/** What a role can allow. Nothing is allowed that no role grants. */
public enum Capability {
    ARTICLE_READ("article.read"),
    ARTICLE_WRITE("article.write"),
    /** Proposes changes to the text of others; makes none. */
    ARTICLE_SUGGEST("article.suggest"),
    ARTICLE_REVIEW("article.review"),
    ARTICLE_PUBLISH("article.publish"),
    ARTICLE_UNPUBLISH("article.unpublish"),
    /** Takes a story over from whoever has it open. */
    ARTICLE_TAKE_OVER("article.take-over"),
    TEMPLATE_MANAGE("template.manage"),
    /** Approves in an emergency what four eyes or a stage would hold up. */
    WORKFLOW_OVERRIDE("workflow.override"),
    EXCHANGE_TAKE_IN("exchange.take-in"),
    PEOPLE_MANAGE("people.manage"),
    /** Makes and archives desks, and says by which stages they review. */
    DESK_MANAGE("desk.manage"),
    AUDIT_READ("audit.read");

    private final String key;

    Capability(String key) {
        this.key = key;
    }

    /** Whether it is held for the whole newsroom or not at all: there is no managing the people of one desk. */
    public boolean isForNewsroom() {
        return this == PEOPLE_MANAGE || this == DESK_MANAGE || this == AUDIT_READ;
    }

    /** Name in messages, settings and documents, as {@code article.write}. */
    public String getKey() {
        return key;
    }
}
