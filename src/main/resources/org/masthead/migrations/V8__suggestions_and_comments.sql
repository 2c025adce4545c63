-- Whether the last save of a story only suggested changes.
alter table article add column last_suggested boolean default false not null;

-- Who did suggest what, so that nobody suggests in another's name.
create sequence made_suggestion_seq increment by 50;
create table made_suggestion (
    id bigint not null primary key,
    article_id bigint not null references article,
    author varchar(40) not null,
    made_at varchar(40) not null,
    unique (article_id, author, made_at)
);

create sequence comment_thread_seq increment by 50;
create table comment_thread (
    id bigint not null primary key,
    article_id bigint not null references article,
    quote varchar(300) not null,
    resolved_by_id bigint references person,
    resolved_at timestamp(6) with time zone
);
create index comment_thread_article on comment_thread (article_id);

create sequence comment_seq increment by 50;
create table comment (
    id bigint not null primary key,
    thread_id bigint not null references comment_thread,
    author_id bigint not null references person,
    text varchar(4000) not null,
    at timestamp(6) with time zone not null,
    edited_at timestamp(6) with time zone
);
create index comment_of_thread on comment (thread_id);

-- What somebody is told in the bar of the desk.
create sequence notice_seq increment by 50;
create table notice (
    id bigint not null primary key,
    person_id bigint not null references person,
    kind varchar(20) not null,
    article_id bigint not null references article,
    headline varchar(300) not null,
    by_name varchar(100) not null,
    thread varchar(64) not null,
    text varchar(300) not null,
    at timestamp(6) with time zone not null,
    read_at timestamp(6) with time zone
);
create index notice_person on notice (person_id, read_at, id desc);
