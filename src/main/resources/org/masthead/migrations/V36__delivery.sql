-- Programs of others may need a token; who publishes and who administers can make one.
insert into role_capability (role_id, capability)
select id, 'DELIVERY_READ' from role where slug in ('publisher', 'administrator');
