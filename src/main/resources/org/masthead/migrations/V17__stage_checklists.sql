-- What a stage asks for before it is passed: the musts of the checklist, and items that people tick.
alter table stage add column checked boolean default false not null;
alter table checklist_item add column stage_id bigint references stage;
create index checklist_item_stage on checklist_item (stage_id);

-- Whose a picture is, and the last day on which it may be used.
alter table picture add column rights varchar(300);
alter table picture add column usable_until date;
