-- What people have besides their password, and which roles ask for it.
alter table role add column needs_second_factor boolean default false not null;

create sequence authenticator_app_seq increment by 50;
create table authenticator_app (
    id bigint not null primary key,
    person_id bigint not null unique references person,
    sealed_secret varchar(120) not null,
    made_at timestamp(6) with time zone not null,
    confirmed_at timestamp(6) with time zone,
    used_at timestamp(6) with time zone,
    used_step bigint not null
);

create sequence passkey_seq increment by 50;
create table passkey (
    id bigint not null primary key,
    person_id bigint not null references person,
    name varchar(60) not null,
    credential_id varchar(1400) not null unique,
    credential varchar(4000) not null,
    backup_eligible boolean not null,
    sign_count bigint not null,
    made_at timestamp(6) with time zone not null,
    used_at timestamp(6) with time zone
);
create index passkey_person on passkey (person_id);

create sequence recovery_code_seq increment by 50;
create table recovery_code (
    id bigint not null primary key,
    person_id bigint not null references person,
    code_hash varchar(64) not null,
    used_at timestamp(6) with time zone
);
create index recovery_code_person on recovery_code (person_id);

-- Wrong codes of the last minutes, so that nobody tries them all.
create sequence wrong_code_seq increment by 50;
create table wrong_code (
    id bigint not null primary key,
    person_id bigint not null references person,
    tried_at timestamp(6) with time zone not null
);
create index wrong_code_person on wrong_code (person_id, tried_at);

-- Who somebody is at the provider of the house, and the roles that they have here by its groups.
create sequence oidc_identity_seq increment by 50;
create table oidc_identity (
    id bigint not null primary key,
    person_id bigint not null references person,
    issuer varchar(300) not null,
    subject varchar(255) not null,
    linked_at timestamp(6) with time zone not null,
    unique (issuer, subject)
);
create index oidc_identity_person on oidc_identity (person_id);

create sequence oidc_grant_seq increment by 50;
create table oidc_grant (
    id bigint not null primary key,
    person_id bigint not null references person,
    role_id bigint not null references role,
    desk_id bigint references desk
);
create index oidc_grant_person on oidc_grant (person_id);
