-- What cannot be laid in is set aside, so that it holds up nothing else; it is tried again every night, and when it changes.
alter table search.stale add column set_aside_at timestamptz;

create or replace function search.forget(of_kind text, thing uuid) returns void
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  insert into search.stale (kind, id) values (of_kind, thing)
    on conflict (kind, id) do update set at = now(), set_aside_at = null;
  delete from search.document d where d.kind = of_kind and d.id = thing;
  insert into platform.outbox (fact, ids) values ('search.stale', jsonb_build_object('thing', thing));
end
$$;
