-- Tokens by which programs act for people. Of a secret only its hash is kept.
create sequence api_token_seq increment by 50;
create table api_token (
    id bigint not null primary key,
    person_id bigint not null references person,
    name varchar(100) not null,
    secret_hash varchar(64) not null unique,
    made_at timestamp(6) with time zone not null,
    expires_at timestamp(6) with time zone not null,
    last_used_at timestamp(6) with time zone,
    last_address varchar(45),
    revoked_at timestamp(6) with time zone
);
create index api_token_person on api_token (person_id);

create table api_token_scope (
    token_id bigint not null references api_token,
    capability varchar(40) not null,
    primary key (token_id, capability)
);
