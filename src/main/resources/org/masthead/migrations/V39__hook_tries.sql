-- Every try of a message to a webhook or the hub, for as long as the message is kept.
create table hook_try (
    delivery_id bigint not null references hook_delivery on delete cascade,
    position integer not null,
    tried_at timestamp(6) with time zone not null,
    code integer not null,
    trouble varchar(20),
    took_millis bigint not null,
    primary key (delivery_id, position)
);
insert into hook_try (delivery_id, position, tried_at, code, trouble, took_millis)
select id, 0, tried_at, code, trouble, coalesce(took_millis, 0) from hook_delivery where tried_at is not null;

-- News that are about no story have a page of their own instead.
alter table notice alter column article_id drop not null;
alter table notice add column place varchar(100);
alter table mail alter column article_id drop not null;
alter table mail add column place varchar(100);
