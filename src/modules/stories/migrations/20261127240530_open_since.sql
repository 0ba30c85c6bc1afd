-- Since when everybody may read it: what was let be read by fewer first, and by everybody later, is new to everybody then. Null: not
-- everybody may. For the letter of the month, which tells what came.
alter table stories.published add column open_since timestamptz;

create function stories.opens() returns trigger
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  if new.audience <> 'everyone' then
    new.open_since := null;
  elsif tg_op = 'INSERT' or new.published_at <> old.published_at then
    new.open_since := new.published_at;
  elsif old.audience <> 'everyone' then
    new.open_since := coalesce(new.corrected_at, now());
  else
    new.open_since := old.open_since;
  end if;
  return new;
end
$$;

alter table stories.published disable trigger user;
update stories.published set open_since = published_at where audience = 'everyone';
alter table stories.published enable trigger user;

create trigger opens before insert or update on stories.published for each row execute function stories.opens();
create index published_open on stories.published (movement_id, open_since) where open_since is not null;

-- The letters that were drawn for its address stay with a story, so that under the same title it has the same address when it is let
-- be read again: on paper and in messages that lead there. They say nothing of the title, which is sealed again by then.
alter table stories.story add column address_end text;

create function stories.address_stays() returns trigger
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  update stories.story s set address_end = substring(new.slug from '-([2-9b-z]{6})$') where s.id = new.story_id;
  return null;
end
$$;
revoke all on function stories.opens(), stories.address_stays() from public;
create trigger address_stays after insert on stories.published for each row execute function stories.address_stays();
update stories.story s set address_end = substring(p.slug from '-([2-9b-z]{6})$')
  from stories.published p where p.story_id = s.id;
