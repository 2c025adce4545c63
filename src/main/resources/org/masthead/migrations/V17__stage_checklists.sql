-- What a stage asks for before it is passed: the musts of the checklist, and items that people tick.
alter table stage add column checked boolean default false not null;
alter table checklist_item add column stage_id bigint references stage;
create index checklist_item_stage on checklist_item (stage_id);
