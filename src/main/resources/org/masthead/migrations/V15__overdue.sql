-- Whether people were told that a story is overdue; a new moment is told anew.
alter table article add column overdue_told boolean default false not null;
