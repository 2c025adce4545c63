-- What to tell who asks for a path at which nothing is: where to go, or with no address that it is gone.
create sequence redirect_seq increment by 50;
create table redirect (
    id bigint not null primary key,
    path varchar(300) not null unique,
    target varchar(1000),
    note varchar(300),
    made_by_id bigint not null references person,
    made_at timestamp(6) with time zone not null
);
