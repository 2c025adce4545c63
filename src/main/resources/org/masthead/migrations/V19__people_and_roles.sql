-- A role may be given until a day, the last on which it holds, as the newsroom's zone counts days.
alter table role_grant add column ends_on date;
create index role_grant_role on role_grant (role_id);

-- Roles are changed in the browser, by one after the other.
alter table role add column version bigint default 0 not null;
alter table role add column changed_by_id bigint references person;
alter table role add column changed_at timestamp(6) with time zone;

-- What people say of themselves to readers.
alter table person add column byline varchar(100);
alter table person add column bio varchar(1000);
alter table person add column picture_sha256 varchar(64);
create table person_link (
    person_id bigint not null references person,
    position integer not null,
    label varchar(60) not null,
    address varchar(500) not null,
    primary key (person_id, position)
);
