-- Fronts that editors arrange: the working copy of each, and what readers got or will get.
create sequence front_seq increment by 50;
create table front (
    id bigint not null primary key,
    version bigint not null,
    kind varchar(10) not null,
    name varchar(120) not null unique,
    section_id bigint references section,
    title varchar(100),
    working varchar(20000) not null,
    changed_by_id bigint references person,
    changed_at timestamp(6) with time zone
);
create index front_section on front (section_id);
create index front_changed_by on front (changed_by_id);

create sequence edition_seq increment by 50;
create table edition (
    id bigint not null primary key,
    front_id bigint not null references front,
    arrangement varchar(20000) not null,
    made_by_id bigint not null references person,
    made_at timestamp(6) with time zone not null,
    due_at timestamp(6) with time zone,
    live_at timestamp(6) with time zone,
    live boolean not null,
    next_end_at timestamp(6) with time zone
);
create index edition_front on edition (front_id, live);
create index edition_due on edition (live_at, due_at);
create index edition_next_end on edition (next_end_at);
create index edition_made_by on edition (made_by_id);

-- Roles of a newsroom that was there before; an empty one gets them at its first run.
insert into role_capability (role_id, capability) select id, 'FRONT_MANAGE' from role where slug = 'publisher';
