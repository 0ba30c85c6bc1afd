-- Who shared something without an account may leave an address, at which they are told that something lies there for them, and
-- never what. It is sealed with a key of its own, for the post alone: the web server reads neither the address nor whose there is
-- one, and who looks along nothing at all. One letter, and no other before they looked. A press in the letter ends it for good for
-- this one thing, so that an address that somebody else typed is not written to again; a letter that came back, until they type it anew.
create table stories.shared_mail (
  shared_id uuid primary key references stories.shared on delete cascade,
  sealing_key_id uuid unique references platform.sealing_key, -- another with each address
  address bytea, -- sealed
  address_key bytea, -- null in a copy out of which it was struck
  stop_hash bytea unique,
  locale text not null check (locale in ('nl', 'en')),
  told boolean not null default false, -- a letter left, and they did not look since
  ended text check (ended in ('stopped', 'returned')),
  rests_since date, -- nothing more is to be told of it
  check ((ended is null) = (sealing_key_id is not null)),
  check ((ended is null) = (address is not null)),
  check (ended is null or (address_key is null and stop_hash is null and not told))
);
create index shared_mail_address on stories.shared_mail (address_key) where address_key is not null;
create index shared_mail_rests on stories.shared_mail (rests_since) where rests_since is not null;
alter table stories.shared_mail enable row level security;
create policy shared_mail_letter on stories.shared_mail for select to kampvuur_worker using (true);
grant select on stories.shared_mail to kampvuur_worker;

-- @return whether it was laid down: of what is theirs, was shared without an account, and was not ended from a letter.
create function stories.mail_shared(which uuid, key uuid, sealed bytea, found_by bytea, stop bytea, said text) returns boolean
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  perform from stories.shared s where s.id = which and s.person_id is null and s.id in (select stories.own_shared()) for update;
  if not found or exists (select from stories.shared_mail m where m.shared_id = which and m.ended = 'stopped') then
    return false;
  end if;
  delete from stories.shared_mail m where m.shared_id = which;
  insert into stories.shared_mail (shared_id, sealing_key_id, address, address_key, stop_hash, locale)
    values (which, key, sealed, found_by, stop, said);
  return true;
end
$$;

-- Its sharer wants no letter any more. What was ended from a letter stays so.
create function stories.unmail_shared(which uuid) returns void
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  delete from stories.shared_mail m where m.shared_id = which and m.ended is distinct from 'stopped'
    and m.shared_id in (select stories.own_shared());
end
$$;

-- For its sharer: null where no address was left. `waits`: a letter left, and the next comes once they looked.
create function stories.shared_mail_of(which uuid) returns text
language plpgsql stable security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  return (select coalesce(m.ended, case when m.told then 'waits' else 'asked' end) from stories.shared_mail m
    where m.shared_id = which and m.shared_id in (select stories.own_shared()));
end
$$;

create function stories.saw_shared(which uuid) returns void
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  update stories.shared_mail m set told = false
    where m.shared_id = which and m.told and m.shared_id in (select stories.own_shared());
end
$$;

-- The address goes, with its key; that it ended stays with what was shared.
create function stories.end_shared_mail(key uuid, how text) returns void
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  update stories.shared_mail m set ended = how, sealing_key_id = null, address = null, address_key = null, stop_hash = null,
    told = false where m.sealing_key_id = key;
  if found then perform platform.erase_keys(array[key]); end if;
end
$$;

-- A press in the letter, with the code that stands in it. The same whether there was anything to end.
create function stories.stop_shared_mail() returns void
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  perform stories.end_shared_mail(m.sealing_key_id, 'stopped') from stories.shared_mail m
    where m.stop_hash = sha256(convert_to(nullif(current_setting('kampvuur.shared_mail', true), ''), 'UTF8'));
end
$$;

-- A letter came back, or its reader told their post that they do not want it: it is named by the key of its address.
create function stories.shared_mail_returned(key uuid, unwanted boolean) returns void
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  perform stories.end_shared_mail(key, case when unwanted then 'stopped' else 'returned' end);
end
$$;

-- Something lies there. @return whether a letter goes: an address is there, and they looked since the one before.
create function stories.tell_shared(which uuid) returns boolean
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  update stories.shared_mail m set told = true where m.shared_id = which and m.ended is null and not m.told;
  return found;
end
$$;

-- What somebody shared with which this story began, where they did not say yes or no to it.
create function stories.shared_to_tell(of_story uuid) returns setof uuid
language plpgsql stable security definer
set search_path = pg_catalog, pg_temp
rows 1
as $$
begin
  return query select t.shared_id from stories.told_of t
    where t.story_id = of_story and t.shared_id is not null and t.says is null;
end
$$;

-- Everything under these addresses, by their keyed hashes: of somebody who erases everything.
create function stories.forget_shared_mail_of(keys bytea[]) returns void
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  delete from stories.shared_mail m where m.address_key = any (keys);
end
$$;

-- Four weeks after it is read or ended, and nothing more is asked about it, no address is kept.
create function stories.forget_shared_mail() returns void
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  today date := platform.day_of(now());
begin
  update stories.shared_mail m set rests_since = r.since
    from (select s.id, case when s.step in ('published', 'closed') and not exists (
        select from stories.told_of t where t.shared_id = s.id and t.says is null) then today end as since
      from stories.shared s) r
    where r.id = m.shared_id and m.ended is null and (m.rests_since is null) <> (r.since is null);
  delete from stories.shared_mail m where m.ended is null and m.rests_since < today - 28;
end
$$;

create function stories.shared_mail_gone() returns trigger
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  perform platform.erase_keys(array[old.sealing_key_id]);
  return null;
end
$$;
create trigger shared_mail_gone after delete on stories.shared_mail for each row
  when (old.sealing_key_id is not null) execute function stories.shared_mail_gone();
create function stories.forget_shared_mail_key() returns trigger
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  delete from stories.shared_mail m where m.sealing_key_id = new.id;
  return null;
end
$$;
create trigger forget_shared_mail_key after insert or update of wrapped on platform.sealing_key
  for each row when (new.wrapped is null) execute function stories.forget_shared_mail_key();
insert into platform.named_by_key (table_name, key_column, columns) values
  ('stories.shared_mail', 'sealing_key_id', '{address_key,stop_hash}');

revoke all on function stories.mail_shared(uuid, uuid, bytea, bytea, bytea, text), stories.unmail_shared(uuid),
  stories.shared_mail_of(uuid), stories.saw_shared(uuid), stories.end_shared_mail(uuid, text), stories.stop_shared_mail(),
  stories.shared_mail_returned(uuid, boolean), stories.tell_shared(uuid), stories.shared_to_tell(uuid),
  stories.forget_shared_mail_of(bytea[]), stories.forget_shared_mail(), stories.shared_mail_gone(),
  stories.forget_shared_mail_key() from public;
grant execute on function stories.mail_shared(uuid, uuid, bytea, bytea, bytea, text), stories.unmail_shared(uuid),
  stories.shared_mail_of(uuid), stories.saw_shared(uuid), stories.stop_shared_mail(), stories.forget_shared_mail_of(bytea[])
  to kampvuur_web;
grant execute on function stories.shared_mail_returned(uuid, boolean), stories.tell_shared(uuid), stories.shared_to_tell(uuid),
  stories.forget_shared_mail() to kampvuur_worker;
