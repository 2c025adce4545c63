-- When a story was taken down, for the page that says so.
alter table article add column taken_down_at timestamp(6) with time zone;

drop view gone_story;
create view gone_story as
select a.id, a.address, a.taken_down_at from article a where a.public_status = 'UNPUBLISHED';

-- What people say of themselves to readers, by the name they are printed under; those who say nothing are not in it.
create view public_author as
select p.id, coalesce(p.byline, p.display_name) as name, p.bio, p.picture_sha256 from person p
where p.bio is not null or p.picture_sha256 is not null
    or exists (select l.person_id from person_link l where l.person_id = p.id);
