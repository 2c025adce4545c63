-- What a desk asks of a story before it goes out; a desk without a row asks for what is usual.
create sequence checklist_seq increment by 50;
create table checklist (
    id bigint not null primary key,
    desk_id bigint not null unique references desk,
    headline_limit integer not null,
    own_sources varchar(2000)
);
create table checklist_weight (
    checklist_id bigint not null references checklist,
    check_name varchar(30) not null,
    weight varchar(10) not null,
    primary key (checklist_id, check_name)
);

-- What people tick. What an item says never changes, so that nobody has ticked other words than theirs.
create sequence checklist_item_seq increment by 50;
create table checklist_item (
    id bigint not null primary key,
    checklist_id bigint not null references checklist,
    position integer not null,
    text varchar(200) not null,
    role_id bigint references role,
    archived boolean not null
);
create index checklist_item_of on checklist_item (checklist_id);

create sequence tick_seq increment by 50;
create table tick (
    id bigint not null primary key,
    article_id bigint not null references article,
    item_id bigint not null references checklist_item,
    ticked_by_id bigint not null references person,
    ticked_at timestamp(6) with time zone not null,
    voided_at timestamp(6) with time zone,
    unique (article_id, item_id)
);

-- What became of the links of a story when somebody last had them checked.
create sequence link_check_seq increment by 50;
create table link_check (
    id bigint not null primary key,
    article_id bigint not null unique references article,
    hash varchar(64) not null,
    links integer not null,
    checked_by_id bigint not null references person,
    checked_at timestamp(6) with time zone not null
);
create table link_fault (
    link_check_id bigint not null references link_check,
    position integer not null,
    href varchar(2000) not null,
    problem varchar(20) not null,
    status integer not null,
    primary key (link_check_id, position)
);
