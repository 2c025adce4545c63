-- A section keeps the slug that it was made with as its name in hashes, whatever readers find it under; it can stay out of the menu.
alter table section add column first_slug varchar(60);
update section set first_slug = slug;
alter table section alter column first_slug set not null;
alter table section add constraint section_first_slug unique (first_slug);
alter table section add column hidden boolean default false not null;
alter table section add column version bigint default 0 not null;

-- What the paper says of itself: one row.
create table paper_settings (
    id bigint not null primary key,
    version bigint not null,
    name varchar(100),
    tagline varchar(200),
    logo_id bigint references picture,
    dark_logo_id bigint references picture,
    accent varchar(7),
    dark_accent varchar(7),
    language varchar(35) not null,
    about varchar(1000),
    footer_text varchar(1000),
    contact varchar(500),
    security_contact varchar(500),
    publisher varchar(200),
    publisher_address varchar(500),
    token_needed boolean not null,
    origins varchar(2000),
    hub varchar(500),
    changed_by_id bigint references person,
    changed_at timestamp(6) with time zone
);
create table menu_link (
    paper_id bigint not null references paper_settings,
    place integer not null,
    label varchar(60) not null,
    address varchar(500) not null,
    primary key (paper_id, place)
);
create table footer_link (
    paper_id bigint not null references paper_settings,
    place integer not null,
    label varchar(60) not null,
    address varchar(500) not null,
    primary key (paper_id, place)
);
insert into paper_settings (id, version, language, token_needed) values (1, 0, 'en', false);

-- Pages that stand for as long as the paper does.
create sequence standing_page_seq increment by 50;
create table standing_page (
    id bigint not null primary key,
    version bigint not null,
    slug varchar(60) not null unique,
    title varchar(200) not null,
    body varchar(1000000) not null,
    published boolean not null,
    position integer not null,
    changed_by_id bigint not null references person,
    changed_at timestamp(6) with time zone not null
);

insert into role_capability (role_id, capability)
select id, 'SITE_MANAGE' from role where slug = 'administrator';
