-- As before, in a language whose plan a connection keeps: PostgreSQL plans a function in SQL anew in every statement that asks it,
-- and this is asked before every page.
create or replace function platform.revisions(out changed bigint, out added bigint)
language plpgsql stable security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  select sum(h.number - h.added)::bigint, sum(h.added)::bigint into changed, added
    from platform.audit_head h where h.chain < 16;
end
$$;

create or replace function platform.revision() returns bigint
language plpgsql stable security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  return (select sum(h.number)::bigint from platform.audit_head h where h.chain < 16);
end
$$;
