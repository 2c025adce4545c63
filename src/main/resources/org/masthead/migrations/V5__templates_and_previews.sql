create sequence story_template_seq increment by 50;
create table story_template (
    id bigint not null primary key,
    version bigint not null,
    desk_id bigint not null references desk,
    name varchar(100) not null,
    archived boolean not null,
    changed_by_id bigint not null references person,
    changed_at timestamp(6) with time zone not null,
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
    unique (desk_id, name)
);

create sequence preview_link_seq increment by 50;
create table preview_link (
    id bigint not null primary key,
    article_id bigint not null references article,
    revision_id bigint not null references revision,
    made_by_id bigint not null references person,
    made_at timestamp(6) with time zone not null,
    expires_at timestamp(6) with time zone not null,
    note varchar(200),
    last_opened_at timestamp(6) with time zone,
    revoked_at timestamp(6) with time zone,
    revoked_by_id bigint references person
);
create index preview_link_article on preview_link (article_id, made_at desc);
create index preview_link_revision on preview_link (revision_id);

-- Keys that this installation makes for itself at first use.
create table signing_key (
    purpose varchar(40) not null primary key,
    secret varchar(64) not null
);
