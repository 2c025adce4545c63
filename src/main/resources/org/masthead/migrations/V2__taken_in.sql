create table taken_in (
    fingerprint varchar(64) not null primary key,
    article_id bigint not null references article,
    file_name varchar(200) not null,
    taken_at timestamp(6) with time zone not null,
    person_id bigint not null references person
);
create index taken_in_article on taken_in (article_id);
