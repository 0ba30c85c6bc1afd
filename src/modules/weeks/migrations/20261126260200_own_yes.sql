-- Who speaks says yes with their own account, and takes it back there. The makers do not read whose account it is: an address
-- that they type tells them nothing.
revoke select on weeks.draft_speaker from kampvuur_web;
grant select (id, week_id, session_id, name, words, position, yes_on, yes_how, withdrawn_on, version)
  on weeks.draft_speaker to kampvuur_web;

-- Asks whoever has an account with this address; gives nothing back.
create function weeks.ask_speaker(speaker uuid, address text) returns void
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  update weeks.draft_speaker s set person_id = (select p.id from people.person p where p.email = lower(address))
    where s.id = speaker and s.week_id in (select weeks.my_weeks());
end
$$;

-- Where the actor is asked to speak, or does: of the draft they read that and nothing else.
create function weeks.my_speaking() returns table (
  id uuid, week_title text, title text, on_date date, from_time text, until_time text, name text, words text, yes_on date)
language plpgsql stable security definer
set search_path = pg_catalog, pg_temp
rows 5
as $$
begin
  return query select s.id, w.title, d.title, y.on_date, d.from_time, d.until_time, s.name, s.words, s.yes_on
    from weeks.draft_speaker s join weeks.draft_session d on d.id = s.session_id
    join weeks.draft_week w on w.week_id = s.week_id join weeks.draft_day y on y.id = d.day_id
    where s.person_id = (select platform.current_person()) and not d.dropped order by y.on_date, d.from_time, s.id;
end
$$;

-- The actor's own yes or no to standing there by name. Who never said yes takes nothing back.
create function weeks.say_yes(speaker uuid, says boolean, today date) returns uuid
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  said uuid;
begin
  update weeks.draft_speaker s set
      yes_on = case when says then coalesce(s.yes_on, today) end,
      yes_how = case when says then 'account' else '' end,
      withdrawn_on = case when not says and s.yes_on is not null then today when says then null else s.withdrawn_on end,
      version = s.version + 1
    where s.id = speaker and s.person_id = (select platform.current_person()) returning s.id into said;
  return said;
end
$$;

revoke all on function weeks.ask_speaker(uuid, text), weeks.my_speaking(), weeks.say_yes(uuid, boolean, date) from public;
grant execute on function weeks.ask_speaker(uuid, text), weeks.my_speaking(), weeks.say_yes(uuid, boolean, date)
  to kampvuur_web;
