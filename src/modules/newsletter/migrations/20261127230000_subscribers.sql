-- Who gets the letter of the month: a mail address, sealed with a key of its own, and what the letter should be about. No account
-- is asked for and none is tied to it. A keyed hash of the address finds one that is there already; the web server reads none
-- of it. Whoever shows the code of a subscription, which stands in each letter, may confirm, change and end it.
create schema newsletter;
grant usage on schema newsletter to kampvuur_web, kampvuur_worker;

create table newsletter.subscriber (
  id uuid primary key,
  movement_id uuid not null references circles.circle,
  sealing_key_id uuid not null references platform.sealing_key,
  address bytea not null,
  address_key bytea, -- null in a copy out of which it was struck
  code_hash bytea, -- the same for the same address and movement, also when they come back: every letter's link works
  locale text not null default 'nl' check (locale in ('nl', 'en')),
  topics uuid[] default '{}' check (cardinality(topics) <= 60), -- sectors, regions, themes; none: everything
  asked_on date not null,
  asked_at timestamptz not null default clock_timestamp(), -- of two that wait, which was asked last
  confirmed_on date,
  bounces integer not null default 0 -- letters in a row that came back
);
create unique index subscriber_one on newsletter.subscriber (movement_id, address_key) where confirmed_on is not null;
create index subscriber_address on newsletter.subscriber (address_key);
create index subscriber_code on newsletter.subscriber (code_hash);
create index subscriber_key on newsletter.subscriber (sealing_key_id);
create index subscriber_asked on newsletter.subscriber (asked_on) where confirmed_on is null;
alter table newsletter.subscriber enable row level security;
create policy subscriber_ask on newsletter.subscriber for insert to kampvuur_web with check (
  confirmed_on is null
  and exists (select 1 from circles.circle c where c.id = subscriber.movement_id and c.kind = 'movement'));
create policy subscriber_worker on newsletter.subscriber for select to kampvuur_worker using (true);
create policy subscriber_drop on newsletter.subscriber for delete to kampvuur_worker using (true);
grant insert (id, movement_id, sealing_key_id, address, address_key, code_hash, locale, topics, asked_on)
  on newsletter.subscriber to kampvuur_web;
grant select, delete on newsletter.subscriber to kampvuur_worker;

-- The subscriptions whose code was shown in this transaction: one that was confirmed, and what waits for a yes.
create function newsletter.held() returns setof uuid
language plpgsql stable security definer
set search_path = pg_catalog, pg_temp
rows 1
as $$
begin
  return query select s.id from newsletter.subscriber s
    where s.code_hash = sha256(convert_to(nullif(current_setting('kampvuur.newsletter', true), ''), 'UTF8'));
end
$$;

-- What it is about; not the address.
create function newsletter.own() returns table (id uuid, movement_id uuid, locale text, topics uuid[], confirmed boolean)
language plpgsql stable security definer
set search_path = pg_catalog, pg_temp
rows 1
as $$
begin
  return query select s.id, s.movement_id, s.locale, s.topics, s.confirmed_on is not null from newsletter.subscriber s
    where s.id in (select newsletter.held()) order by s.confirmed_on is null, s.asked_at desc limit 1;
end
$$;

-- The yes that came by mail, to what was asked last; where the same address said yes before, nothing changes.
create function newsletter.confirm(today date) returns uuid
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  mine newsletter.subscriber;
begin
  -- Pressed twice at once: the second waits here.
  perform s.id from newsletter.subscriber s where s.id in (select newsletter.held()) order by s.id for update;
  select s.* into mine from newsletter.subscriber s where s.id in (select newsletter.held())
    order by s.confirmed_on is null, s.asked_at desc limit 1;
  if mine.id is null then return null; end if;
  delete from newsletter.subscriber s where s.id in (select newsletter.held()) and s.id <> mine.id;
  update newsletter.subscriber s set confirmed_on = today where s.id = mine.id and s.confirmed_on is null;
  return mine.id;
end
$$;

create function newsletter.change(said text, about uuid[]) returns uuid
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  changed uuid;
begin
  update newsletter.subscriber s set locale = said, topics = about
    where s.id in (select newsletter.held()) and s.confirmed_on is not null returning s.id into changed;
  return changed;
end
$$;

create function newsletter.end_held() returns void
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  delete from newsletter.subscriber s where s.id in (select newsletter.held());
end
$$;

-- Everything under these addresses, by their keyed hashes: of somebody who erases everything.
create function newsletter.forget_addresses(keys bytea[]) returns void
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  delete from newsletter.subscriber s where s.address_key = any (keys);
end
$$;
revoke all on function newsletter.held(), newsletter.own(), newsletter.confirm(date), newsletter.change(text, uuid[]),
  newsletter.end_held(), newsletter.forget_addresses(bytea[]) from public;
grant execute on function newsletter.held(), newsletter.own(), newsletter.confirm(date), newsletter.change(text, uuid[]),
  newsletter.end_held(), newsletter.forget_addresses(bytea[]) to kampvuur_web;

-- Who is gone from here leaves the backups too.
create function newsletter.subscriber_gone() returns trigger
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  perform platform.erase_keys(array(select g.sealing_key_id from gone g));
  return null;
end
$$;
create trigger subscriber_gone after delete on newsletter.subscriber
  referencing old table as gone for each statement execute function newsletter.subscriber_gone();
insert into platform.named_by_key (table_name, key_column, columns) values
  ('newsletter.subscriber', 'sealing_key_id', '{address_key,code_hash,topics}');

create function newsletter.forget_subscriber() returns trigger
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  delete from newsletter.subscriber s where s.sealing_key_id = new.id;
  return null;
end
$$;
create trigger forget_subscriber after insert or update of wrapped on platform.sealing_key
  for each row when (new.wrapped is null) execute function newsletter.forget_subscriber();
revoke all on function newsletter.subscriber_gone(), newsletter.forget_subscriber() from public;
