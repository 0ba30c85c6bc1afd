-- What a movement says first, on its front page. Where nothing stands here yet, what stands with its circle still holds.
create table movements.welcome (
  movement_id uuid primary key references circles.circle,
  sentence jsonb not null default '{}', -- {nl, en}: what this is
  words jsonb not null default '{}', -- {nl, en}; an empty line parts two paragraphs
  version integer not null default 1
);
alter table movements.welcome enable row level security;
create policy welcome_see on movements.welcome for select to kampvuur_web using (
  exists (select 1 from circles.circle c where c.id = welcome.movement_id));
create policy welcome_begin on movements.welcome for insert to kampvuur_web with check (
  movement_id in (select circles.my_kept_circles())
  and exists (select 1 from circles.circle c where c.id = welcome.movement_id and c.kind = 'movement'));
create policy welcome_change on movements.welcome for update to kampvuur_web
  using (movement_id in (select circles.my_kept_circles())) with check (movement_id in (select circles.my_kept_circles()));
grant select, insert (movement_id, sentence, words), update (sentence, words, version) on movements.welcome to kampvuur_web;

-- Hosts of one movement say that another is its sister. Only where both said so, others hear of it.
create table movements.sister (
  movement_id uuid not null references circles.circle,
  sister_id uuid not null references circles.circle,
  offered_at timestamptz not null default now(),
  primary key (movement_id, sister_id),
  check (movement_id <> sister_id)
);
create index sister_other on movements.sister (sister_id);
alter table movements.sister enable row level security;
create policy sister_see on movements.sister for select to kampvuur_web using (
  movement_id in (select circles.my_kept_circles()) or sister_id in (select circles.my_kept_circles()));
create policy sister_offer on movements.sister for insert to kampvuur_web with check (
  movement_id in (select circles.my_kept_circles())
  and exists (select 1 from circles.circle c where c.id = sister.movement_id and c.kind = 'movement')
  and exists (select 1 from circles.circle c where c.id = sister.sister_id and c.kind = 'movement'));
create policy sister_take_back on movements.sister for delete to kampvuur_web
  using (movement_id in (select circles.my_kept_circles()));
grant select, insert (movement_id, sister_id), delete on movements.sister to kampvuur_web;

-- Whether one may see a sister is asked of its circle, as for everything else.
create function movements.sisters_of(movement uuid) returns setof uuid
language sql stable security definer rows 3
set search_path = pg_catalog, pg_temp
as $$
  select s.sister_id from movements.sister s
  join movements.sister b on b.movement_id = s.sister_id and b.sister_id = s.movement_id
  where s.movement_id = movement
$$;
revoke all on function movements.sisters_of(uuid) from public;
grant execute on function movements.sisters_of(uuid) to kampvuur_web, kampvuur_worker;
