-- Stories that the index of the search must look at again.
create sequence search_due_seq increment by 50;
create table search_due (
    id bigint not null primary key,
    story_id bigint not null
);
