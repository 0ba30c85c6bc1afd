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

revoke all on function contributions.close_left_out(uuid), contributions.leaves_out(), contributions.left_out_stays()
  from public;
