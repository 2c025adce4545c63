create sequence person_seq increment by 50;
create table person (
    id bigint not null primary key,
    version bigint not null,
    user_name varchar(40) not null unique,
    display_name varchar(100) not null,
    email varchar(200),
    password_hash varchar(200) not null,
    active boolean not null,
    created_at timestamp(6) with time zone not null,
    last_sign_in_at timestamp(6) with time zone,
    changed_by_id bigint references person,
    changed_at timestamp(6) with time zone
);

create sequence desk_seq increment by 50;
create table desk (
    id bigint not null primary key,
    slug varchar(60) not null unique,
    name varchar(100) not null
);

create sequence role_seq increment by 50;
create table role (
    id bigint not null primary key,
    slug varchar(60) not null unique,
    name varchar(100) not null
);
create table role_capability (
    role_id bigint not null references role,
    capability varchar(40) not null,
    primary key (role_id, capability)
);

create sequence role_grant_seq increment by 50;
create table role_grant (
    id bigint not null primary key,
    person_id bigint not null references person,
    role_id bigint not null references role,
    desk_id bigint references desk
);
create index role_grant_person on role_grant (person_id);

create sequence section_seq increment by 50;
create table section (
    id bigint not null primary key,
    slug varchar(60) not null unique,
    name varchar(100) not null,
    position integer not null,
    desk_id bigint not null references desk
);

create sequence tag_seq increment by 50;
create table tag (
    id bigint not null primary key,
    slug varchar(100) not null unique,
    name varchar(100) not null
);

create sequence picture_seq increment by 50;
create table picture (
    id bigint not null primary key,
    sha256 varchar(64) not null unique,
    type varchar(10) not null,
    width integer not null,
    height integer not null,
    bytes bigint not null,
    uploaded_at timestamp(6) with time zone not null
);

create sequence article_seq increment by 50;
create table article (
    id bigint not null primary key,
    version bigint not null,
    desk_id bigint not null references desk,
    author_id bigint not null references person,
    created_at timestamp(6) with time zone not null,
    status varchar(20) not null,
    status_since timestamp(6) with time zone not null,
    headline varchar(300),
    kicker varchar(100),
    standfirst varchar(1000),
    slugline varchar(100),
    bylines varchar(1000),
    dateline varchar(200),
    body varchar(1000000) not null,
    credit_line varchar(300),
    source varchar(200),
    ed_note varchar(2000),
    section_id bigint references section,
    tags varchar(2000),
    genre varchar(20) not null,
    urgency integer not null,
    language varchar(35) not null,
    slug varchar(100),
    seo_title varchar(200),
    seo_description varchar(500),
    picture_id bigint references picture,
    alt_text varchar(500),
    caption varchar(1000),
    picture_credit varchar(200),
    video_url varchar(1000),
    duration integer,
    search_text varchar(1500),
    changed_by_id bigint not null references person,
    changed_at timestamp(6) with time zone not null,
    return_reason varchar(2000),
    scheduled_for timestamp(6) with time zone,
    scheduled_by_id bigint references person,
    public_status varchar(20) not null,
    live_revision_id bigint,
    address varchar(300) unique,
    first_published_at timestamp(6) with time zone,
    published_at timestamp(6) with time zone,
    revision_count integer not null,
    last_hash varchar(64)
);
create index article_changed on article (changed_at desc, id desc);
create index article_desk_changed on article (desk_id, changed_at desc, id desc);
create index article_desk_status on article (desk_id, status, status_since);
create index article_author on article (author_id, changed_at desc);
create index article_status on article (status, status_since);
create index article_live on article (public_status, first_published_at desc);

create table article_contributor (
    article_id bigint not null references article,
    person_id bigint not null references person,
    primary key (article_id, person_id)
);

create table live_tag (
    article_id bigint not null references article,
    tag_id bigint not null references tag,
    primary key (article_id, tag_id)
);
create index live_tag_tag on live_tag (tag_id, article_id);

create sequence revision_seq increment by 50;
create table revision (
    id bigint not null primary key,
    article_id bigint not null references article,
    number integer not null,
    kind varchar(20) not null,
    author_id bigint not null references person,
    made_at timestamp(6) with time zone not null,
    note varchar(300),
    headline varchar(300),
    kicker varchar(100),
    standfirst varchar(1000),
    slugline varchar(100),
    bylines varchar(1000),
    dateline varchar(200),
    body varchar(1000000) not null,
    credit_line varchar(300),
    source varchar(200),
    ed_note varchar(2000),
    section_id bigint references section,
    tags varchar(2000),
    genre varchar(20) not null,
    urgency integer not null,
    language varchar(35) not null,
    slug varchar(100),
    seo_title varchar(200),
    seo_description varchar(500),
    picture_id bigint references picture,
    alt_text varchar(500),
    caption varchar(1000),
    picture_credit varchar(200),
    video_url varchar(1000),
    duration integer,
    previous_hash varchar(64),
    hash varchar(64) not null,
    unique (article_id, number)
);
alter table article add foreign key (live_revision_id) references revision;
create index revision_section on revision (section_id);
create index revision_picture on revision (picture_id);

-- All that the public site reads. What is not in here cannot reach a reader.
create view live_story as
select a.id, a.address, a.first_published_at, a.published_at,
    r.headline, r.kicker, r.standfirst, r.bylines, r.dateline, r.body, r.credit_line, r.source, r.section_id, r.tags,
    r.genre, r.urgency, r.language, r.seo_title, r.seo_description,
    r.picture_id, r.alt_text, r.caption, r.picture_credit, r.video_url, r.duration
from article a join revision r on r.id = a.live_revision_id
where a.public_status = 'LIVE';

-- Addresses that once led to a story and now say that it was taken down.
create view gone_story as
select a.id, a.address from article a where a.public_status = 'UNPUBLISHED';

create sequence audit_record_seq increment by 50;
create table audit_record (
    id bigint not null primary key,
    at timestamp(6) with time zone not null,
    person_id bigint,
    person_name varchar(100),
    act varchar(60) not null,
    object_kind varchar(40) not null,
    object_id bigint,
    object_name varchar(300),
    detail varchar(2000)
);
create index audit_record_at on audit_record (at desc);
create index audit_record_object on audit_record (object_kind, object_id, at desc);
