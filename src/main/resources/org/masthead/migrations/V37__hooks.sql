-- Webhooks, and the outbox of messages to them and to the hub of the feeds.
create sequence hook_seq increment by 50;
create table hook (
    id bigint not null primary key,
    edits bigint not null,
    seal_name varchar(36) not null unique,
    name varchar(100) not null,
    url varchar(500) not null,
    sealed_secret varchar(200) not null,
    former_secret varchar(200),
    former_until timestamp(6) with time zone,
    active boolean not null,
    off_reason varchar(20),
    off_since timestamp(6) with time zone,
    failing_since timestamp(6) with time zone,
    last_number bigint not null,
    changed_by_id bigint not null references person,
    changed_at timestamp(6) with time zone not null
);

create table hook_event (
    hook_id bigint not null references hook,
    event varchar(20) not null,
    primary key (hook_id, event)
);

create sequence hook_delivery_seq increment by 50;
create table hook_delivery (
    id bigint not null primary key,
    hook_id bigint references hook,
    message_id varchar(40) not null unique,
    number bigint not null,
    type varchar(40) not null,
    story_id bigint,
    body varchar(200000) not null,
    made_at timestamp(6) with time zone not null,
    state varchar(20) not null,
    due_at timestamp(6) with time zone not null,
    claim varchar(36),
    claimed_at timestamp(6) with time zone,
    attempts integer not null,
    tried_at timestamp(6) with time zone,
    code integer not null,
    trouble varchar(20),
    answer varchar(1024),
    took_millis bigint
);
create index hook_delivery_due on hook_delivery (state, due_at);
create index hook_delivery_log on hook_delivery (hook_id, id);
create index hook_delivery_story on hook_delivery (story_id, hook_id, state);
create index hook_delivery_made on hook_delivery (made_at);
create index hook_delivery_claim on hook_delivery (claim);

insert into role_capability (role_id, capability) select id, 'HOOK_MANAGE' from role where slug = 'administrator';
