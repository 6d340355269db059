-- The running program works on rows; it neither owns the tables nor rewrites what has happened.
do $$
begin
    perform pg_advisory_xact_lock(hashtext('dondoc grants'));
    grant usage on schema dondoc, engine to "${appUser}";
    grant select, insert, update, delete on all tables in schema dondoc, engine to "${appUser}";
    grant usage, select, update on all sequences in schema dondoc, engine to "${appUser}";
    if current_user <> '${appUser}' then
        revoke insert, update, delete on dondoc.flyway_schema_history from "${appUser}";
    end if;
    if to_regclass('dondoc.audit_event') is not null then
        revoke update, delete, truncate on dondoc.audit_event from "${appUser}";
    end if;
end
$$;
