-- What words may be used for is asked apart for each purpose, and how far and with which name goes with each.
alter table contributions.consent_entry
  drop constraint consent_entry_purpose_check,
  drop constraint consent_entry_audience_check,
  add column circle_ids uuid[] not null default '{}', -- which team, which partners
  add check (purpose in ('talk-on', 'theme-work', 'publish', 'research')),
  add check (audience in ('here', 'team', 'organisation', 'movement', 'partners', 'everyone')),
  add check ((audience is not null and audience in ('team', 'partners')) = (cardinality(circle_ids) > 0)),
  add check (audience is not null or not with_name);
grant insert (circle_ids) on contributions.consent_entry to kampvuur_web;

-- What holds now, derived from the ledger by trigger: one row for each purpose that is allowed, none where it is not.
create table contributions.allowed (
  contribution_id uuid not null references contributions.contribution,
  purpose text not null,
  audience text not null,
  with_name boolean not null,
  -- Circles whose people may read for this purpose; everyone where the audience says so.
  readers uuid[] not null,
  -- The movement whose people may, where it goes that far. Apart from the circles: a movement can be the house of a fire.
  movement_id uuid references circles.circle,
  confirmed boolean not null, -- its speaker said yes to the words themselves
  primary key (contribution_id, purpose)
);
alter table contributions.allowed enable row level security;

-- The circles the actor sits in, and the movements of those that are part of one. A partner stands beside a movement, and
-- a guest at one fire belongs to that fire.
create function contributions.my_reach() returns uuid[]
language plpgsql stable security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  return array(select circles.my_circles());
end
$$;
create function contributions.my_movements() returns setof uuid
language plpgsql stable security definer
set search_path = pg_catalog, pg_temp
rows 2
as $$
begin
  if platform.verified_actor() is null then return; end if;
  return query select distinct coalesce(k.movement_id, k.id) from circles.circle k
    where k.id in (select circles.my_circles()) and k.kind not in ('fire', 'partner')
      and (k.movement_id is not null or k.kind = 'movement');
end
$$;

-- What the reader came for; without a word, to hear what was said and talk on. It opens nothing by itself: for each
-- purpose a reader reads what was allowed to them for it.
create function contributions.reads_for() returns text
language sql stable
set search_path = pg_catalog, pg_temp
as $$
  select coalesce(nullif(current_setting('kampvuur.reads_for', true), ''), 'talk-on')
$$;

create policy allowed_see on contributions.allowed for select to kampvuur_web using (
  contribution_id in (select contributions.my_contributions())
  or (confirmed and (audience = 'everyone' or readers && (select contributions.my_reach())
    or movement_id in (select contributions.my_movements()))));
grant select (contribution_id, purpose, audience) on contributions.allowed to kampvuur_web;

create function contributions.readers_of(contribution uuid, reach text, named uuid[]) returns uuid[]
language sql stable
set search_path = pg_catalog, pg_temp
as $$
  select case when reach = 'everyone' then '{}'
    when reach in ('organisation', 'movement') then array[c.circle_id, c.organisation_id]
    else c.circle_id || named
  end
  from contributions.contribution c where c.id = contribution
$$;

-- A named circle is one that can read: a team or a partner, and not somebody's fire.
create function contributions.names_circles() returns trigger
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  if exists (select 1 from unnest(new.circle_ids) as named(id)
    left join circles.circle c on c.id = named.id
    where c.id is null
      or (new.audience = 'partners') <> (c.kind = 'partner')
      or c.kind in ('fire', 'movement', 'organisation'))
  then
    raise check_violation using message = 'no such circle to name', constraint = 'named_circles';
  end if;
  return new;
end
$$;
create trigger names_circles before insert on contributions.consent_entry
  for each row when (cardinality(new.circle_ids) > 0) execute function contributions.names_circles();

-- Two decisions at once wait for each other, and what holds is always the last entry. The column that the three buttons
-- know is the furthest of the three that lies within the choice for talking on.
create or replace function contributions.derive_consent() returns trigger
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  said contributions.contribution;
  last contributions.consent_entry;
begin
  select c.* into said from contributions.contribution c where c.id = new.contribution_id for no key update;
  select e.* into last from contributions.consent_entry e
    where e.contribution_id = new.contribution_id and e.purpose = new.purpose order by e.id desc limit 1;
  if last.audience is null then
    delete from contributions.allowed a where a.contribution_id = last.contribution_id and a.purpose = last.purpose;
  else
    insert into contributions.allowed
        (contribution_id, purpose, audience, with_name, readers, movement_id, confirmed)
      select last.contribution_id, last.purpose, last.audience, last.with_name,
        contributions.readers_of(last.contribution_id, last.audience, last.circle_ids),
        case when last.audience = 'movement' then coalesce(h.movement_id, h.id) end, said.state = 'confirmed'
      from circles.circle h where h.id = said.organisation_id
      on conflict (contribution_id, purpose) do update set audience = excluded.audience,
        with_name = excluded.with_name, readers = excluded.readers, movement_id = excluded.movement_id;
  end if;
  if last.purpose = 'talk-on' then
    update contributions.contribution c set with_name = last.with_name, audience = case last.audience
        when 'team' then 'here' when 'partners' then 'here' when 'movement' then 'organisation' else last.audience end
      where c.id = last.contribution_id;
  elsif said.audience is not null then
    perform platform.wake(said.circle_id);
  end if;
  return null;
end
$$;

create function contributions.yes_to_words() returns trigger
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  update contributions.allowed a set confirmed = new.state = 'confirmed' where a.contribution_id = new.id;
  return null;
end
$$;
create trigger yes_to_words after update of state on contributions.contribution
  for each row when (new.state is distinct from old.state) execute function contributions.yes_to_words();

-- What was allowed until now was allowed for talking on, and for nothing else.
insert into contributions.allowed (contribution_id, purpose, audience, with_name, readers, confirmed)
  select c.id, 'talk-on', c.audience, c.with_name, contributions.readers_of(c.id, c.audience, '{}'), c.state = 'confirmed'
  from contributions.contribution c where c.audience is not null;

-- Who comes for another purpose than talking on reads what was allowed for that purpose, and nothing else.
drop policy contribution_see on contributions.contribution;
create policy contribution_see on contributions.contribution for select to kampvuur_web using (
  id in (select contributions.my_contributions())
  or id in (select contributions.waiting_in_my_hand())
  or ((select contributions.reads_for()) = 'talk-on' and state = 'confirmed' and (
    audience = 'everyone'
    or (audience = 'organisation' and organisation_id in (select circles.my_circles()))
    or (audience is not null and circle_id in (select circles.my_circles()))))
  or (state = 'confirmed' and exists (select 1 from contributions.allowed a
    where a.contribution_id = contribution.id and a.purpose = (select contributions.reads_for()))));
drop policy contribution_carry on contributions.contribution;
create policy contribution_carry on contributions.contribution for select to kampvuur_web using (
  (select contributions.reads_for()) = 'talk-on'
  and state = 'confirmed' and audience in ('organisation', 'everyone')
  and id in (select contributions.words_i_carry()));

-- A name goes along where it was asked for with this purpose.
create or replace function contributions.name_with(contribution uuid) returns text
language plpgsql stable security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  return (select seat.name from contributions.allowed a
    join contributions.speaker s on s.contribution_id = a.contribution_id
    join circles.seat seat on seat.id = s.speaker_seat_id
    where a.contribution_id = contribution and a.purpose = contributions.reads_for() and a.with_name and a.confirmed
      and (a.audience = 'everyone' or a.readers && contributions.my_reach()
        or a.movement_id in (select contributions.my_movements())
        or (a.purpose = 'talk-on' and a.audience in ('organisation', 'movement')
          and a.contribution_id in (select contributions.words_i_carry()))));
end
$$;

-- On the writer's device one of the three buttons is pressed, for talking on. What is finer is the speaker's own, at leisure.
drop policy consent_give on contributions.consent_entry;
create policy consent_give on contributions.consent_entry for insert to kampvuur_web with check (
  (contribution_id, decided_by_seat_id) in (select s.contribution_id, s.speaker_seat_id from contributions.speaker s)
  and ((contribution_id in (select contributions.my_contributions()) and present_seat_id is null)
    or (contribution_id in (select contributions.waiting_in_my_hand())
      and present_seat_id in (select circles.my_speaking_seats())
      and purpose = 'talk-on' and (audience is null or audience in ('here', 'organisation', 'everyone'))
      and not with_name
      and not circles.can_speak_for_themselves(decided_by_seat_id))));

-- What is taken onward as a theme is theme work: only words that were allowed for it lie behind it. What was taken onward
-- before this was asked stays as it was.
alter table contributions.owed_answer_words add column purpose text not null default 'talk-on'
  check (purpose in ('talk-on', 'theme-work'));
create function contributions.taken_for() returns trigger
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  select case o.kind when 'theme' then 'theme-work' else 'talk-on' end into new.purpose
    from contributions.owed_answer o where o.id = new.owed_answer_id;
  -- Whoever ties them, and however: what was not allowed for it stays where it was.
  if new.purpose = 'theme-work' and not exists (select 1 from contributions.allowed a
    where a.contribution_id = new.contribution_id and a.purpose = 'theme-work'
      and a.audience in ('organisation', 'movement', 'everyone'))
  then
    return null;
  end if;
  return new;
end
$$;
create trigger taken_for before insert on contributions.owed_answer_words
  for each row execute function contributions.taken_for();

drop policy words_see on contributions.owed_answer_words;
create policy words_see on contributions.owed_answer_words for select to kampvuur_web using (
  exists (select 1 from contributions.contribution c where c.id = owed_answer_words.contribution_id)
  and (purpose = 'talk-on' or exists (select 1 from contributions.allowed a
    where a.contribution_id = owed_answer_words.contribution_id and a.purpose = owed_answer_words.purpose
      and a.audience in ('organisation', 'movement', 'everyone'))));
drop policy words_tie on contributions.owed_answer_words;
create policy words_tie on contributions.owed_answer_words for insert to kampvuur_web with check (
  exists (select 1 from contributions.contribution c where c.id = owed_answer_words.contribution_id
    and c.circle_id = contributions.kept_circle_of(owed_answer_words.owed_answer_id)
    and c.state = 'confirmed' and c.audience in ('organisation', 'everyone'))
  and (purpose = 'talk-on' or exists (select 1 from contributions.allowed a
    where a.contribution_id = owed_answer_words.contribution_id and a.purpose = owed_answer_words.purpose
      and a.audience in ('organisation', 'movement', 'everyone'))));

revoke all on function contributions.my_reach(), contributions.my_movements(), contributions.reads_for(),
  contributions.readers_of(uuid, text, uuid[]), contributions.names_circles(), contributions.yes_to_words(),
  contributions.taken_for() from public;
grant execute on function contributions.my_reach(), contributions.my_movements(), contributions.reads_for() to kampvuur_web;
