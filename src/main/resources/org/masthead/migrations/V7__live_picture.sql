-- Which pictures stand in the text of the live revision: readers may see these files.
create table live_picture (
    article_id bigint not null references article,
    sha256 varchar(64) not null,
    primary key (article_id, sha256)
);
create index live_picture_sha256 on live_picture (sha256, article_id);
insert into live_picture (article_id, sha256)
select a.id, p.sha256
from article a
join revision r on r.id = a.live_revision_id
join picture p on r.body like '%"picture":"' || p.sha256 || '"%'
where r.body like '%"picture":"%';
