-- Anybody may ask for a theme. Who takes part in the movement reads what others ask, and says "me too"; who looks after the movement
-- answers, and lays together what asks the same. Whose wish it is nobody reads, unless a name was written beside it.
grant usage on schema action_teams to kampvuur_worker;

create table action_teams.wish (
  id uuid primary key,
  movement_id uuid not null references circles.circle,
  person_id uuid not null references people.person on delete cascade,
  name text not null default '',
  words text not null,
  reason text not null,
  begun_on date not null default platform.day_of(now()),
  with_id uuid references action_teams.wish on delete set null, -- asks the same; the other has none itself
  answer text,
  answered_on date,
  theme_id uuid references action_teams.theme, -- what it became, or was already
  version integer not null default 1,
  check (with_id <> id),
  check ((answer is null) = (answered_on is null))
);
create index wish_movement on action_teams.wish (movement_id);
create index wish_person on action_teams.wish (person_id);
create index wish_with on action_teams.wish (with_id) where with_id is not null;
create index wish_theme on action_teams.wish (theme_id) where theme_id is not null;
alter table action_teams.wish enable row level security;

create function action_teams.my_wishes() returns setof uuid
language plpgsql stable security definer
set search_path = pg_catalog, pg_temp
rows 5
as $$
begin
  return query select w.id from action_teams.wish w where w.person_id = platform.current_person();
end
$$;

create policy wish_see on action_teams.wish for select to kampvuur_web using (
  id in (select action_teams.my_wishes())
  or movement_id in (select gatherings.my_movements())
  or movement_id in (select circles.my_kept_circles()));
create policy wish_ask on action_teams.wish for insert to kampvuur_web with check (
  person_id = (select platform.current_person()) and answer is null and with_id is null
  and exists (select 1 from circles.circle c
    where c.id = wish.movement_id and c.kind = 'movement' and c.closed_on is null));
create policy wish_answer on action_teams.wish for update to kampvuur_web
  using (movement_id in (select circles.my_open_kept_circles()))
  with check (movement_id in (select circles.my_open_kept_circles()));
create policy wish_take_back on action_teams.wish for delete to kampvuur_web
  using (id in (select action_teams.my_wishes()));
create policy wish_letter on action_teams.wish for select to kampvuur_worker using (true);
grant select (id, movement_id, name, words, reason, begun_on, with_id, answer, answered_on, theme_id, version),
  insert (id, movement_id, person_id, name, words, reason),
  update (with_id, answer, answered_on, theme_id, version), delete on action_teams.wish to kampvuur_web;
grant select (id, movement_id, person_id, with_id, answer) on action_teams.wish to kampvuur_worker;

-- Who asks the same without words of their own. Nobody reads who, or how many.
create table action_teams.wish_also (
  wish_id uuid not null references action_teams.wish on delete cascade,
  person_id uuid not null references people.person on delete cascade,
  primary key (wish_id, person_id)
);
create index wish_also_person on action_teams.wish_also (person_id);
alter table action_teams.wish_also enable row level security;

create function action_teams.also_mine() returns setof uuid
language plpgsql stable security definer
set search_path = pg_catalog, pg_temp
rows 5
as $$
begin
  return query select a.wish_id from action_teams.wish_also a where a.person_id = platform.current_person();
end
$$;

create policy wish_also_see on action_teams.wish_also for select to kampvuur_web
  using (person_id = (select platform.current_person()));
create policy wish_also_say on action_teams.wish_also for insert to kampvuur_web with check (
  person_id = (select platform.current_person())
  and wish_id in (select w.id from action_teams.wish w
    where w.answer is null and w.movement_id in (select gatherings.my_movements())));
create policy wish_also_take_back on action_teams.wish_also for delete to kampvuur_web
  using (person_id = (select platform.current_person()));
create policy wish_also_letter on action_teams.wish_also for select to kampvuur_worker using (true);
grant select, insert, delete on action_teams.wish_also to kampvuur_web;
grant select on action_teams.wish_also to kampvuur_worker;

-- A wish that was taken back leaves the backups too.
create function action_teams.wish_gone() returns trigger
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  perform platform.erase_keys(array[old.id]);
  return null;
end
$$;
create trigger wish_gone after delete on action_teams.wish for each row execute function action_teams.wish_gone();
insert into platform.named_by_key (table_name, key_column, columns) values
  ('action_teams.wish', 'id', '{name,words,reason}');

create function action_teams.forget_wish() returns trigger
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  delete from action_teams.wish w where w.id = new.id or w.person_id = new.id;
  delete from action_teams.wish_also a where a.person_id = new.id;
  return null;
end
$$;
create trigger forget_wish after insert or update of wrapped on platform.sealing_key
  for each row when (new.wrapped is null) execute function action_teams.forget_wish();

-- A wish becomes a theme: hosts of a movement begin one, and say how one is doing.
create policy theme_begin on action_teams.theme for insert to kampvuur_web with check (
  kind = 'theme' and status is not null and movement_id in (select circles.my_open_kept_circles()));
grant insert (id, movement_id, kind, slug, name, status) on action_teams.theme to kampvuur_web;

revoke all on function action_teams.my_wishes(), action_teams.also_mine(), action_teams.wish_gone(),
  action_teams.forget_wish() from public;
grant execute on function action_teams.my_wishes(), action_teams.also_mine() to kampvuur_web;
