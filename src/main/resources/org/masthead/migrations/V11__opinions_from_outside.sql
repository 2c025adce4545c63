alter table preview_link add column purpose varchar(20) default 'READ' not null;

create sequence outside_answer_seq increment by 50;
create table outside_answer (
    id bigint not null primary key,
    link_id bigint not null references preview_link,
    revision_number integer not null,
    revision_hash varchar(64) not null,
    name varchar(200) not null,
    at timestamp(6) with time zone not null,
    verdict varchar(20) not null,
    sentence varchar(2000) not null
);
create index outside_answer_link on outside_answer (link_id);

create sequence outside_remark_seq increment by 50;
create table outside_remark (
    id bigint not null primary key,
    link_id bigint not null references preview_link,
    revision_number integer not null,
    revision_hash varchar(64) not null,
    name varchar(200) not null,
    at timestamp(6) with time zone not null,
    place varchar(40) not null,
    quote varchar(1000) not null,
    text varchar(2000) not null
);
create index outside_remark_link on outside_remark (link_id);
