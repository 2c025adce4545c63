-- One act on many stories: who asked for it, and what became of it for each story.
create sequence bulk_job_seq increment by 50;
create table bulk_job (
    id bigint not null primary key,
    person_id bigint not null references person,
    act varchar(20) not null,
    target_id bigint,
    words varchar(2000),
    begun_at timestamp(6) with time zone not null,
    undoing boolean not null
);
create index bulk_job_person on bulk_job (person_id, begun_at);
create sequence bulk_item_seq increment by 50;
create table bulk_item (
    id bigint not null primary key,
    job_id bigint not null references bulk_job,
    article_id bigint not null references article,
    seen bigint not null,
    outcome varchar(20) not null,
    sentence varchar(2000),
    before_id bigint,
    after_version bigint
);
create index bulk_item_job on bulk_item (job_id, outcome);
