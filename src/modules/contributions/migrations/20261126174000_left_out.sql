-- Words that are left out have no audience, whoever left them out and whatever was decided at that moment; put back, they start
-- again without a yes. What was allowed or waited for a second yes is closed in the ledger, by their speaker.
create function contributions.close_left_out(words uuid) returns void
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  insert into contributions.consent_entry (contribution_id, purpose, audience, decided_by_seat_id)
    select words, last.purpose, null, s.speaker_seat_id
    from contributions.speaker s
    join contributions.contribution c on c.id = s.contribution_id and c.erased_at is null
    cross join lateral (select distinct on (e.purpose) e.* from contributions.consent_entry e
      where e.contribution_id = words order by e.purpose, e.id desc) last
    where s.contribution_id = words and (last.audience is not null or last.second is not null)
    order by last.purpose;
end
$$;
create function contributions.leaves_out() returns trigger
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  if tg_when = 'BEFORE' then
    new.audience := null;
    new.with_name := false;
    return new;
  end if;
  perform contributions.close_left_out(new.id);
  return null;
end
$$;
create trigger leaves_out before update of state on contributions.contribution
  for each row when (new.state = 'left-out') execute function contributions.leaves_out();
create trigger leaves_out_closes after update of state on contributions.contribution
  for each row when (new.state = 'left-out' or old.state = 'left-out') execute function contributions.leaves_out();

-- Nothing is allowed of words that are left out. Asked behind the lock, so that what is read is what holds.
create function contributions.left_out_stays() returns trigger
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  perform 1 from contributions.contribution c where c.id = new.contribution_id for no key update;
  if exists (select 1 from contributions.contribution c where c.id = new.contribution_id and c.state = 'left-out') then
    raise check_violation using message = 'these words are left out', constraint = 'left_out_stays';
  end if;
  return new;
end
$$;
create trigger left_out_stays before insert on contributions.consent_entry
  for each row when (new.audience is not null or new.second is not null) execute function contributions.left_out_stays();

-- What was laid down before this came about in the other order is closed as well.
select contributions.close_left_out(c.id) from contributions.contribution c where c.state = 'left-out';
alter table contributions.contribution add constraint left_out_no_audience check (state <> 'left-out' or audience is null);

-- Who says that they are young, at the moment of a decision about their words, waits for it: what rests is what was said last.
create or replace function contributions.rests_when_young() returns trigger
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  before contributions.deciding_note;
begin
  select n.* into before from contributions.deciding_note n
    where n.seat_id in (select contributions.seats_with(new.seat_id)) and n.id < new.id order by n.id desc limit 1;
  if (before.young_from, before.young_below) is not distinct from (new.young_from, new.young_below) then return null; end if;
  perform 1 from contributions.contribution c
    where c.id in (select s.contribution_id from contributions.speaker s
      where s.speaker_seat_id in (select contributions.seats_with(new.seat_id)))
    order by c.id for no key update;
  insert into contributions.consent_entry (contribution_id, purpose, audience, decided_by_seat_id, second, asked,
      said_audience, said_circle_ids, said_with_name)
    select e.contribution_id, e.purpose, case e.purpose when 'talk-on' then 'here' end, s.speaker_seat_id, 'waits',
      gen_random_uuid(), e.audience, e.circle_ids, e.with_name
    from contributions.speaker s
    join contributions.contribution c on c.id = s.contribution_id and c.erased_at is null
    cross join lateral (select distinct on (l.purpose) l.* from contributions.consent_entry l
      where l.contribution_id = c.id order by l.purpose, l.id desc) e
    where s.speaker_seat_id in (select contributions.seats_with(new.seat_id))
      and e.audience is not null and not (e.purpose = 'talk-on' and e.audience = 'here') and e.second is null
      and contributions.needs_as_young(c.id, e.purpose)
    order by c.id, e.purpose;
  return null;
end
$$;

revoke all on function contributions.close_left_out(uuid), contributions.leaves_out(), contributions.left_out_stays()
  from public;
