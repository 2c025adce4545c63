-- How a desk works: its language and zone, and the stages a story passes between submitted and approved.
alter table desk add column version bigint default 0 not null;
alter table desk add column language varchar(35) default 'en' not null;
alter table desk add column zone varchar(60) default 'UTC' not null;
alter table desk add column archived boolean default false not null;
alter table section add column home boolean default false not null;

create sequence stage_seq increment by 50;
create table stage (
    id bigint not null primary key,
    desk_id bigint not null references desk,
    name varchar(60) not null,
    step integer not null,
    role_id bigint references role,
    four_eyes boolean not null,
    archived boolean not null
);
create index stage_desk on stage (desk_id, step);
insert into stage (id, desk_id, name, step, role_id, four_eyes, archived)
select -id, id, 'Review', 1, null, true, false from desk;

-- Where a story stood, from when to when, and what was said when it went on. Open while it stands there.
create sequence turn_seq increment by 50;
create table turn (
    id bigint not null primary key,
    article_id bigint not null references article,
    desk_id bigint not null references desk,
    status varchar(20) not null,
    stage_id bigint references stage,
    began_at timestamp(6) with time zone not null,
    ended_at timestamp(6) with time zone,
    ended_by_id bigint references person,
    act varchar(20),
    words varchar(2000)
);
create index turn_article on turn (article_id, ended_at);
create index turn_open on turn (ended_at, desk_id, status, stage_id);
create index turn_desk on turn (desk_id, ended_at);
insert into turn (id, article_id, desk_id, status, stage_id, began_at)
select -a.id, a.id, a.desk_id, a.status, s.id, a.status_since
from article a left join stage s on s.desk_id = a.desk_id and a.status = 'IN_REVIEW';

-- Who is asked to do what until when.
alter table article add column reporter_id bigint references person;
alter table article add column editor_id bigint references person;
alter table article add column reviewer_id bigint references person;
alter table article add column due_at timestamp(6) with time zone;
alter table article add column priority varchar(10) default 'NORMAL' not null;
create index article_reporter on article (reporter_id);
create index article_editor on article (editor_id);
create index article_reviewer on article (reviewer_id);
create index article_due on article (due_at);

-- Who approved it past the stages, and why.
alter table article add column overridden_by_id bigint references person;
alter table article add column overridden_at timestamp(6) with time zone;
alter table article add column override_reason varchar(2000);

-- Roles of a newsroom that was there before; an empty one gets them at its first run.
insert into role (id, slug, name)
select -2, 'duty-editor', 'Duty editor' from role
where slug = 'reporter' and not exists (select 1 from role where slug = 'duty-editor');
insert into role_capability (role_id, capability) select id, 'ARTICLE_READ' from role where id = -2;
insert into role_capability (role_id, capability) select id, 'WORKFLOW_OVERRIDE' from role where id = -2;
insert into role_capability (role_id, capability) select id, 'DESK_MANAGE' from role where slug = 'administrator';
