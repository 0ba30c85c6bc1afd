-- A supporting role that is vacant, and who would like to take it: what they wrote is sealed with a key of its own, read by who
-- looks after the circle and by who wrote it, and gone when either throws it away or the role is taken.
create table about_us.wanted_role (
  id uuid primary key,
  circle_id uuid not null references circles.circle,
  role text not null,
  about text not null default '',
  ended_at timestamptz,
  version integer not null default 1
);
create index wanted_role_circle on about_us.wanted_role (circle_id);
alter table about_us.wanted_role enable row level security;
create policy wanted_role_see on about_us.wanted_role for select to kampvuur_web using (
  ended_at is null and exists (select 1 from circles.circle c where c.id = wanted_role.circle_id)
  or circle_id in (select circles.my_kept_circles()));
create policy wanted_role_seek on about_us.wanted_role for insert to kampvuur_web with check (
  circle_id in (select circles.my_kept_circles())
  and circle_id in (select c.id from circles.circle c where c.kind <> 'fire' and c.closed_on is null));
create policy wanted_role_change on about_us.wanted_role for update to kampvuur_web
  using (circle_id in (select circles.my_kept_circles())) with check (circle_id in (select circles.my_kept_circles()));
create policy wanted_role_letter on about_us.wanted_role for select to kampvuur_worker using (true);
grant select, insert (id, circle_id, role, about), update (role, about, ended_at, version)
  on about_us.wanted_role to kampvuur_web;
grant select (id, circle_id) on about_us.wanted_role to kampvuur_worker;

create table about_us.role_reply (
  id uuid primary key,
  wanted_id uuid not null references about_us.wanted_role,
  person_id uuid not null references people.person on delete cascade,
  sealing_key_id uuid not null references platform.sealing_key,
  body bytea not null, -- {name, words, reach}
  at timestamptz not null default now(),
  unique (wanted_id, person_id)
);
create index role_reply_person on about_us.role_reply (person_id);
create index role_reply_key on about_us.role_reply (sealing_key_id);
alter table about_us.role_reply enable row level security;

create function about_us.my_replies() returns setof uuid
language plpgsql stable security definer
set search_path = pg_catalog, pg_temp
rows 5
as $$
begin
  return query select r.id from about_us.role_reply r where r.person_id = (select platform.current_person());
end
$$;
revoke all on function about_us.my_replies() from public;
grant execute on function about_us.my_replies() to kampvuur_web;

create policy role_reply_see on about_us.role_reply for select to kampvuur_web using (
  id in (select about_us.my_replies())
  or wanted_id in (select w.id from about_us.wanted_role w where w.circle_id in (select circles.my_kept_circles())));
create policy role_reply_write on about_us.role_reply for insert to kampvuur_web with check (
  person_id = (select platform.current_person())
  and wanted_id in (select w.id from about_us.wanted_role w where w.ended_at is null));
create policy role_reply_throw_away on about_us.role_reply for delete to kampvuur_web using (
  id in (select about_us.my_replies())
  or wanted_id in (select w.id from about_us.wanted_role w where w.circle_id in (select circles.my_kept_circles())));
create policy role_reply_letter on about_us.role_reply for select to kampvuur_worker using (true);
grant select (id, wanted_id, sealing_key_id, body, at), insert (id, wanted_id, person_id, sealing_key_id, body), delete
  on about_us.role_reply to kampvuur_web;
grant select (id, wanted_id) on about_us.role_reply to kampvuur_worker;

create function about_us.reply_gone() returns trigger
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  perform platform.erase_keys(array[old.sealing_key_id]);
  return null;
end
$$;
create trigger reply_gone after delete on about_us.role_reply
  for each row execute function about_us.reply_gone();

create function about_us.forget_reply() returns trigger
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  delete from about_us.role_reply r where r.sealing_key_id = new.id or r.person_id = new.id;
  return null;
end
$$;
create trigger forget_reply after insert or update of wrapped on platform.sealing_key
  for each row when (new.wrapped is null) execute function about_us.forget_reply();

create function about_us.role_taken() returns trigger
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  delete from about_us.role_reply r where r.wanted_id = new.id;
  return null;
end
$$;
create trigger role_taken after update of ended_at on about_us.wanted_role
  for each row when (new.ended_at is not null) execute function about_us.role_taken();
revoke all on function about_us.reply_gone(), about_us.forget_reply(), about_us.role_taken() from public;
