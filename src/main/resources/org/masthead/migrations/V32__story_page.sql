-- Where the words of a lead video are, and which stories the newsroom wants beside one (ids with commas between).
alter table article add column captions varchar(1000);
alter table article add column related varchar(200);
alter table revision add column captions varchar(1000);
alter table revision add column related varchar(200);
alter table story_template add column captions varchar(1000);
alter table story_template add column related varchar(200);

drop view live_story;
create view live_story as
select a.id, a.address, a.first_published_at, a.published_at, a.publications,
    r.headline, r.kicker, r.standfirst, r.bylines, r.dateline, r.body, r.credit_line, r.source, r.section_id, r.tags,
    r.genre, r.urgency, r.language, r.seo_title, r.seo_description, r.related,
    r.picture_id, r.alt_text, r.caption, r.picture_credit, r.video_url, r.duration, r.captions
from article a join revision r on r.id = a.live_revision_id
where a.public_status = 'LIVE';
