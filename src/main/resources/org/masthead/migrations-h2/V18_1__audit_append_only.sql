-- Records of the audit are added, never changed, and deleted only when they are the oldest and older than they are kept.
create trigger audit_record_append_only before update, delete on audit_record
    for each row call 'org.masthead.audit.model.AppendOnly';
