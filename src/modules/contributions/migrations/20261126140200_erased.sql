-- Words that were erased for good: what was said is gone, with its key, its earlier versions and what was spoken or
-- drawn. That there was something, what was decided about it, and what was tied to it stay, without content.
alter table contributions.contribution add column erased_at timestamptz;
grant select (erased_at) on contributions.contribution to kampvuur_web;
create index contribution_version_key on contributions.contribution_version (sealing_key_id);

-- Follows the key, whoever erased it: also when a backup from before is put back.
create function contributions.forget_sealed() returns trigger
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  words uuid;
begin
  for words in select distinct v.contribution_id from contributions.contribution_version v
    join contributions.contribution c on c.id = v.contribution_id
    where v.sealing_key_id = new.id and c.erased_at is null
  loop
    insert into contributions.consent_entry (contribution_id, audience, decided_by_seat_id)
      select s.contribution_id, null, s.speaker_seat_id from contributions.speaker s
      join contributions.contribution c on c.id = s.contribution_id
      where s.contribution_id = words and c.audience is not null;
    delete from contributions.contribution_media m where m.contribution_id = words;
    delete from contributions.aside a where a.contribution_id = words;
    update contributions.contribution_version v set body = '' where v.contribution_id = words;
    update contributions.contribution c set state = 'left-out', erased_at = new.erased_at, version = c.version + 1
      where c.id = words;
  end loop;
  return null;
end
$$;
revoke all on function contributions.forget_sealed() from public;
create trigger forget_sealed after update of wrapped on platform.sealing_key
  for each row when (new.wrapped is null)
  execute function contributions.forget_sealed();

-- Nothing is laid in the place of what was erased.
create function contributions.erased_stays_empty() returns trigger
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  if exists (select 1 from contributions.contribution c
    where c.id = new.contribution_id and c.erased_at is not null) then
    raise insufficient_privilege using message = 'these words were erased';
  end if;
  return new;
end
$$;
revoke all on function contributions.erased_stays_empty() from public;
create trigger erased_stays_empty before insert on contributions.contribution_version
  for each row execute function contributions.erased_stays_empty();
create trigger erased_stays_empty before insert on contributions.contribution_media
  for each row execute function contributions.erased_stays_empty();
create trigger erased_stays_empty before insert on contributions.consent_entry
  for each row execute function contributions.erased_stays_empty();

-- Erases what somebody said. Only who said it can: not who wrote it down, and nobody who looks after anything.
create function contributions.erase_words(contribution uuid) returns boolean
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  if contribution not in (select contributions.my_contributions()) then return false; end if;
  perform platform.erase_keys(array(select v.sealing_key_id from contributions.contribution_version v
    where v.contribution_id = contribution));
  return true;
end
$$;
revoke all on function contributions.erase_words(uuid) from public;
grant execute on function contributions.erase_words(uuid) to kampvuur_web;
