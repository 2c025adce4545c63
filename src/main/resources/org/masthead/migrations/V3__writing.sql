-- What makes a save that was sent twice happen once, and who holds the story.
alter table article add column origin varchar(36);
alter table article add constraint article_origin unique (origin);
alter table article add column last_page varchar(36);
alter table article add column last_save varchar(36);
alter table article add column held_by_id bigint references person;
alter table article add column held_page varchar(36);
alter table article add column held_since timestamp(6) with time zone;
alter table article add column held_seen_at timestamp(6) with time zone;
create index article_held on article (held_by_id);
create index article_held_page on article (held_page);

-- Roles of a newsroom that was there before; an empty one gets them at its first run.
insert into role (id, slug, name)
select -1, 'sub-editor', 'Sub-editor' from role where slug = 'reporter' and not exists (select 1 from role where slug = 'sub-editor');
insert into role_capability (role_id, capability) select id, 'ARTICLE_READ' from role where id = -1;
insert into role_capability (role_id, capability)
select id, 'ARTICLE_SUGGEST' from role where slug in ('sub-editor', 'editor', 'publisher');
insert into role_capability (role_id, capability)
select id, 'ARTICLE_TAKE_OVER' from role where slug in ('editor', 'publisher');
insert into role_capability (role_id, capability)
select id, 'TEMPLATE_MANAGE' from role where slug in ('editor', 'publisher');
