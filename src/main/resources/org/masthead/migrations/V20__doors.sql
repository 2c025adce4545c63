-- Who is signed in where; from which browsers somebody has come before; links that set a password; mails about accounts.
create sequence staff_session_seq increment by 50;
create table staff_session (
    id bigint not null primary key,
    person_id bigint not null references person,
    browser varchar(300) not null,
    address varchar(45) not null,
    started_at timestamp(6) with time zone not null,
    used_at timestamp(6) with time zone not null,
    confirmed_at timestamp(6) with time zone not null,
    ended_at timestamp(6) with time zone,
    ending varchar(20)
);
create index staff_session_person on staff_session (person_id, ended_at);

create sequence known_browser_seq increment by 50;
create table known_browser (
    id bigint not null primary key,
    person_id bigint not null references person,
    token_hash varchar(64) not null,
    last_seen_at timestamp(6) with time zone not null,
    unique (person_id, token_hash)
);

create sequence account_link_seq increment by 50;
create table account_link (
    id bigint not null primary key,
    person_id bigint not null references person,
    purpose varchar(20) not null,
    token_hash varchar(64) not null unique,
    made_at timestamp(6) with time zone not null,
    expires_at timestamp(6) with time zone not null,
    used_at timestamp(6) with time zone,
    revoked_at timestamp(6) with time zone
);
create index account_link_person on account_link (person_id);

create sequence account_mail_seq increment by 50;
create table account_mail (
    id bigint not null primary key,
    person_id bigint not null references person,
    address varchar(200) not null,
    subject varchar(300) not null,
    text varchar(4000),
    due_at timestamp(6) with time zone not null,
    attempts integer not null,
    claim varchar(36),
    claimed_at timestamp(6) with time zone,
    sent_at timestamp(6) with time zone,
    given_up_at timestamp(6) with time zone
);
create index account_mail_due on account_mail (sent_at, given_up_at, claim, due_at);
