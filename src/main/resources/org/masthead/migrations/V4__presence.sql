-- Who is in a story, writing or only reading: a row for each open page, as long as it is seen.
create table visit (
    page varchar(36) not null primary key,
    article_id bigint not null references article,
    person_id bigint not null references person,
    seen_at timestamp(6) with time zone not null,
    asked_at timestamp(6) with time zone,
    declined_at timestamp(6) with time zone
);
create index visit_article on visit (article_id, seen_at);
create index visit_person on visit (person_id);
create index visit_seen on visit (seen_at);

-- Pages that lost a story to somebody: each may still file, once, what it had not saved.
create table displaced_page (
    page varchar(36) not null primary key,
    article_id bigint not null references article,
    person_id bigint not null references person,
    successor_id bigint not null references person,
    displaced_at timestamp(6) with time zone not null,
    kept_number integer
);
create index displaced_page_article on displaced_page (article_id);
