-- Records of the audit are added, never changed, and deleted only when they are the oldest and older than they are kept.
create function audit_append_only() returns trigger language plpgsql set search_path from current as $$
begin
    if tg_op = 'DELETE'
        and exists (select 1 from audit_retention where old.at < current_timestamp - days * interval '24 hours')
        and not exists (select 1 from audit_record where number < old.number)
    then
        return old;
    end if;
    raise exception 'A record of the audit is neither changed nor deleted.';
end
$$;
create trigger audit_record_append_only before update or delete on audit_record
    for each row execute function audit_append_only();
create trigger audit_record_no_truncate before truncate on audit_record
    for each statement execute function audit_append_only();
