-- Notices of more than comments: without a thread, with a reason as long as it was written, of what nobody did.
alter table notice alter column thread drop not null;
alter table notice alter column by_name drop not null;
alter table notice alter column text drop not null;
alter table notice alter column text set data type varchar(2000);

-- Where people are, for the times and words in what they are sent; null is as the newsroom is.
alter table person add column zone varchar(60);
alter table person add column language varchar(20);

-- How people want to be told; who has no line here is told in the usual way.
create table delivery (
    person_id bigint not null primary key references person,
    digest_hour integer not null
);
create table delivery_wish (
    person_id bigint not null references delivery,
    kind varchar(20) not null,
    in_list boolean not null,
    mailing varchar(20) not null,
    primary key (person_id, kind)
);

-- What is to be mailed, until it is sent or given up.
create sequence mail_seq increment by 50;
create table mail (
    id bigint not null primary key,
    person_id bigint not null references person,
    kind varchar(20) not null,
    article_id bigint not null references article,
    headline varchar(300) not null,
    by_name varchar(100),
    thread varchar(64),
    text varchar(2000),
    at timestamp(6) with time zone not null,
    digest boolean not null,
    due_at timestamp(6) with time zone not null,
    attempts integer not null,
    claim varchar(36),
    claimed_at timestamp(6) with time zone,
    sent_at timestamp(6) with time zone,
    given_up_at timestamp(6) with time zone
);
create index mail_due on mail (sent_at, given_up_at, claim, due_at);
create index mail_person on mail (person_id, digest);
