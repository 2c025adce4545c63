-- The audit as a chain: records are numbered without a gap, and each carries the hash of the one before.
-- Those from before are put into it by the first start (OldRecords).
drop index audit_record_at;
drop index audit_record_object;
drop sequence audit_record_seq;
alter table audit_record rename to audit_record_unsealed;

create table audit_record (
    number bigint not null primary key,
    at timestamp(6) with time zone not null,
    person_id bigint,
    person_name varchar(100),
    act varchar(60) not null,
    object_kind varchar(40) not null,
    object_id bigint,
    object_name varchar(300),
    detail varchar(2000),
    previous_hash varchar(64),
    hash varchar(64) not null
);
create index audit_record_at on audit_record (at desc, number desc);
create index audit_record_object on audit_record (object_kind, object_id, at desc);
create index audit_record_person on audit_record (person_id, at desc);

-- One row: the newest record. Whoever adds one holds this row until the act is done.
create table audit_chain (
    id bigint not null primary key,
    number bigint not null,
    hash varchar(64)
);
insert into audit_chain (id, number) values (1, 0);

-- One row: for how many days records are kept, null for ever, and the last one that was given up.
create table audit_retention (
    id bigint not null primary key,
    days integer check (days >= 180),
    expired_number bigint not null,
    expired_hash varchar(64)
);
insert into audit_retention (id, expired_number) values (1, 0);
