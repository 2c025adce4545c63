-- A section may stand under another one.
alter table section add column parent_id bigint references section;

-- In which lists of the public site a live story stands: one row each, so that every list, of the whole site, of a section and
-- the one above it, of a tag, of an author, is a piece of one index.
create table live_list (
    name varchar(120) not null,
    article_id bigint not null references article,
    first_published_at timestamp(6) with time zone not null,
    primary key (name, article_id)
);
create index live_list_newest on live_list (name, first_published_at desc, article_id desc);
create index live_list_article on live_list (article_id);

insert into live_list (name, article_id, first_published_at)
select 'site', a.id, a.first_published_at from article a where a.public_status = 'LIVE';
insert into live_list (name, article_id, first_published_at)
select 'section/' || s.slug, a.id, a.first_published_at
from article a join revision r on r.id = a.live_revision_id join section s on s.id = r.section_id
where a.public_status = 'LIVE';
insert into live_list (name, article_id, first_published_at)
select 'tag/' || t.slug, a.id, a.first_published_at
from article a join live_tag l on l.article_id = a.id join tag t on t.id = l.tag_id
where a.public_status = 'LIVE';

-- Where a story stood before its section or its slug changed.
create table old_address (
    address varchar(300) not null primary key,
    article_id bigint not null references article
);
create index old_address_article on old_address (article_id);

create view moved_story as
select o.address, a.address as moved_to
from old_address o join article a on a.id = o.article_id
where a.public_status <> 'NONE';

-- How many texts readers have got of a story, the first one included.
alter table article add column publications integer default 0 not null;
update article set publications = (select count(*) from revision r where r.article_id = article.id and r.kind = 'PUBLISHED')
where first_published_at is not null;

drop view live_story;
create view live_story as
select a.id, a.address, a.first_published_at, a.published_at, a.publications,
    r.headline, r.kicker, r.standfirst, r.bylines, r.dateline, r.body, r.credit_line, r.source, r.section_id, r.tags,
    r.genre, r.urgency, r.language, r.seo_title, r.seo_description,
    r.picture_id, r.alt_text, r.caption, r.picture_credit, r.video_url, r.duration
from article a join revision r on r.id = a.live_revision_id
where a.public_status = 'LIVE';
