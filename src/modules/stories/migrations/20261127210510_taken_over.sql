-- What came from another site, so that it comes once and can be taken back. Where it came from stands here as a hash: an address of
-- an old site often holds the title, which leaves the house when its story does.
create table stories.taken_over (
  id uuid primary key,
  movement_id uuid not null references circles.circle,
  source bytea not null, -- of its site and its id there
  story_id uuid references stories.story on delete set null, -- null: thrown away here, and not brought back
  -- How the story stood when it was laid down here; where it stands otherwise, somebody here went on with it.
  version integer not null,
  published_id uuid not null,
  content bytea not null, -- hash of what was laid down
  at timestamptz not null default now(),
  unique (movement_id, source)
);
create index taken_over_story on stories.taken_over (story_id);
alter table stories.taken_over enable row level security;

-- Where stories could be read before: a hash of path and query. Known to whoever may read the story.
create table stories.old_address (
  movement_id uuid not null references circles.circle,
  address bytea not null,
  story_id uuid not null references stories.story on delete cascade,
  primary key (address, movement_id)
);
create index old_address_story on stories.old_address (story_id);
create index old_address_movement on stories.old_address (movement_id);
alter table stories.old_address enable row level security;
create policy old_address_follow on stories.old_address for select to kampvuur_web using (
  exists (select 1 from stories.published p where p.story_id = old_address.story_id));
grant select on stories.old_address to kampvuur_web;

-- Keywords that came along with them.
create table stories.taken_over_keyword (
  theme_id uuid primary key references action_teams.theme on delete cascade,
  site bytea not null
);
alter table stories.taken_over_keyword enable row level security;

-- Takes away those that nothing stands under any more.
create function stories.drop_loose_keywords(of_site bytea) returns integer
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  loose uuid;
  dropped integer := 0;
begin
  for loose in select k.theme_id from stories.taken_over_keyword k where k.site = of_site
    and not exists (select 1 from stories.about a where a.theme_id = k.theme_id)
  loop
    begin
      delete from action_teams.theme t where t.id = loose;
      dropped := dropped + 1;
    exception when foreign_key_violation then
      null; -- something else stands under it
    end;
  end loop;
  return dropped;
end
$$;
revoke all on function stories.drop_loose_keywords(bytea) from public;
