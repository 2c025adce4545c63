-- Texts that came too late and wait to be merged.
create sequence unmerged_seq increment by 50;
create table unmerged (
    id bigint not null primary key,
    article_id bigint not null references article,
    person_id bigint not null references person,
    seen bigint not null,
    base varchar(1048576) not null,
    mine varchar(1048576) not null,
    made_at timestamp(6) with time zone not null
);
create index unmerged_person on unmerged (person_id, made_at);
create index unmerged_article on unmerged (article_id);

-- What the nightly check has found, so that it is told once.
create table broken_chain (
    article_id bigint not null primary key references article,
    finding varchar(2000) not null,
    found_at timestamp(6) with time zone not null
);
