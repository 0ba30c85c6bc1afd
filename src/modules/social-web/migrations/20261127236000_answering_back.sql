-- What came in is known by a key of who wrote it, so that they alone change it or take it back. What came before has none: nobody does.
alter table social_web.received
  add column writer_key bytea,
  add column server_key bytea,
  add column changed_at timestamptz,
  drop constraint received_uri_key_key,
  -- Nobody keeps out what somebody else is about to write by using its address first.
  add unique (actor_id, uri_key, writer_key);
create index received_writer on social_web.received (writer_key);
alter table social_web.follower add column server_key bytea;

-- Of whom nothing comes in any more, one person or a whole server. Hosts can see it and undo it.
create table social_web.blocked (
  id uuid primary key,
  movement_id uuid not null references circles.circle on delete cascade,
  kind text not null check (kind in ('person', 'server')),
  address_key bytea not null,
  sealing_key_id uuid not null references platform.sealing_key,
  address bytea not null, -- sealed: {name, address}
  since timestamptz not null default now(),
  unique (movement_id, address_key)
);
create index blocked_key on social_web.blocked (sealing_key_id);

-- What a movement wrote back, for as long as what it answers is here.
create table social_web.answer (
  id uuid primary key,
  received_id uuid not null unique references social_web.received on delete cascade,
  sealing_key_id uuid not null references platform.sealing_key,
  content bytea not null, -- sealed: the words
  -- Only of a host who put their name to it.
  signed_seat_id uuid references circles.seat on delete set null,
  for_everybody boolean not null,
  written_at timestamptz not null default now(),
  corrected_at timestamptz,
  arrived_at timestamptz,
  lost_at timestamptz,
  version integer not null default 1
);
create index answer_key on social_web.answer (sealing_key_id);
create index answer_signed on social_web.answer (signed_seat_id);

-- Where it goes: kept until it was taken back there too.
create table social_web.sent_to (
  answer_id uuid primary key,
  actor_id uuid not null references social_web.actor on delete cascade,
  sealing_key_id uuid not null references platform.sealing_key,
  address bytea not null -- sealed: {writer, handle, inbox, about}
);
create index sent_to_actor on social_web.sent_to (actor_id);
create index sent_to_key on social_web.sent_to (sealing_key_id);

-- What must still leave, in the order in which it was said. Ids wait, not words.
create table social_web.answer_delivery (
  number bigint generated always as identity primary key,
  answer_id uuid not null references social_web.sent_to on delete cascade,
  verb text not null check (verb in ('create', 'update', 'delete')),
  due_at timestamptz not null default now(),
  tries integer not null default 0
);
create index answer_delivery_due on social_web.answer_delivery (due_at);
create index answer_delivery_answer on social_web.answer_delivery (answer_id, number);

alter table social_web.blocked enable row level security;
alter table social_web.answer enable row level security;
alter table social_web.sent_to enable row level security;
alter table social_web.answer_delivery enable row level security;

create policy blocked_read on social_web.blocked for select to kampvuur_web using (movement_id in (select circles.my_kept_circles()));
create policy blocked_end on social_web.blocked for delete to kampvuur_web using (movement_id in (select circles.my_kept_circles()));
grant select, delete on social_web.blocked to kampvuur_web;
create policy blocked_heed on social_web.blocked for select to kampvuur_worker using (true);
grant select on social_web.blocked to kampvuur_worker;

-- Whoever reads what came in reads what was answered; in the movement's name speaks who looks after it while it is open.
create policy answer_read on social_web.answer for select to kampvuur_web using (
  received_id in (select r.id from social_web.received r));
create policy answer_write on social_web.answer for insert to kampvuur_web with check (
  exists (select 1 from social_web.received r join social_web.actor a on a.id = r.actor_id
    where r.id = received_id and a.movement_id in (select circles.my_open_kept_circles())
      and (signed_seat_id is null or signed_seat_id = (select circles.my_own_hosting_seat(a.movement_id)))));
create policy answer_correct on social_web.answer for update to kampvuur_web using (
  received_id in (select r.id from social_web.received r))
  with check (
  exists (select 1 from social_web.received r join social_web.actor a on a.id = r.actor_id
    where r.id = received_id and a.movement_id in (select circles.my_open_kept_circles())
      and (signed_seat_id is null or signed_seat_id = (select circles.my_own_hosting_seat(a.movement_id)))));
create policy answer_take_back on social_web.answer for delete to kampvuur_web using (
  received_id in (select r.id from social_web.received r));
grant select, insert (id, received_id, sealing_key_id, content, signed_seat_id, for_everybody),
  update (sealing_key_id, content, signed_seat_id, version), delete on social_web.answer to kampvuur_web;
create policy sent_to_write on social_web.sent_to for insert to kampvuur_web with check (
  actor_id in (select a.id from social_web.actor a where a.movement_id in (select circles.my_open_kept_circles())));
grant insert on social_web.sent_to to kampvuur_web;

create policy answer_send on social_web.answer for select to kampvuur_worker using (true);
create policy answer_arrives on social_web.answer for update to kampvuur_worker using (true);
grant select, update (arrived_at, lost_at) on social_web.answer to kampvuur_worker;
create policy sent_to_send on social_web.sent_to for select to kampvuur_worker using (true);
create policy sent_to_done on social_web.sent_to for delete to kampvuur_worker using (true);
grant select, delete on social_web.sent_to to kampvuur_worker;
create policy answer_delivery_send on social_web.answer_delivery for select to kampvuur_worker using (true);
create policy answer_delivery_again on social_web.answer_delivery for update to kampvuur_worker using (true);
create policy answer_delivery_done on social_web.answer_delivery for delete to kampvuur_worker using (true);
grant select, update (due_at, tries), delete on social_web.answer_delivery to kampvuur_worker;

-- However it came about that words changed or went, the other side hears of it.
create function social_web.answer_changes() returns trigger
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  new.corrected_at := now();
  new.arrived_at := null;
  new.lost_at := null;
  return new;
end
$$;
create function social_web.answer_goes() returns trigger
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  answer uuid := coalesce(new.id, old.id);
begin
  insert into social_web.answer_delivery (answer_id, verb)
    select s.answer_id, case tg_op when 'INSERT' then 'create' when 'UPDATE' then 'update' else 'delete' end
    from social_web.sent_to s where s.answer_id = answer;
  if tg_op <> 'INSERT' and (tg_op = 'DELETE' or old.sealing_key_id <> new.sealing_key_id) then
    perform platform.erase_keys(array[old.sealing_key_id]);
  end if;
  return null;
end
$$;
create function social_web.sent_to_gone() returns trigger
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  perform platform.erase_keys(array[old.sealing_key_id]);
  return null;
end
$$;
create function social_web.blocked_gone() returns trigger
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  perform platform.erase_keys(array[old.sealing_key_id]);
  return null;
end
$$;
create function social_web.forget_answering() returns trigger
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  delete from social_web.answer a where a.sealing_key_id = new.id;
  delete from social_web.sent_to s where s.sealing_key_id = new.id;
  delete from social_web.blocked b where b.sealing_key_id = new.id;
  return null;
end
$$;
-- A name stands under an answer for as long as whose it is has that place.
create function social_web.unsign() returns trigger
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  update social_web.answer a set signed_seat_id = null, version = a.version + 1 where a.signed_seat_id = new.id;
  return null;
end
$$;
create trigger answer_changes before update of content, signed_seat_id on social_web.answer
  for each row execute function social_web.answer_changes();
create trigger answer_goes after insert or update of content, signed_seat_id or delete on social_web.answer
  for each row execute function social_web.answer_goes();
create trigger sent_to_gone after delete on social_web.sent_to for each row execute function social_web.sent_to_gone();
create trigger blocked_gone after delete on social_web.blocked for each row execute function social_web.blocked_gone();
create trigger forget_answering after insert or update of wrapped on platform.sealing_key
  for each row when (new.wrapped is null) execute function social_web.forget_answering();
create trigger unsign after update of ended_at, name on circles.seat
  for each row when (new.ended_at is not null or new.name = '') execute function social_web.unsign();

create function social_web.refuses(whom uuid, person bytea, server bytea) returns boolean
language sql stable security definer
set search_path = pg_catalog, pg_temp
as $$
  select exists (select 1 from social_web.actor a join social_web.blocked b on b.movement_id = a.movement_id
    where a.id = whom and b.address_key in (person, server))
$$;

-- Nothing of theirs comes in any more: who follows follows no longer, and what was sent goes where a host chose so.
create function social_web.block(fresh uuid, movement uuid, what text, whom bytea, key uuid, sealed bytea, erases boolean) returns boolean
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  if not exists (select 1 from circles.my_kept_circles() m where m = movement) then
    return false;
  end if;
  insert into social_web.blocked (id, movement_id, kind, address_key, sealing_key_id, address)
    values (fresh, movement, what, whom, key, sealed) on conflict do nothing;
  if not found then
    perform platform.erase_keys(array[key]);
  end if;
  delete from social_web.follower f using social_web.actor a
    where a.id = f.actor_id and a.movement_id = movement and (f.address_key = whom or f.server_key = whom);
  if erases then
    delete from social_web.received r using social_web.actor a
      where a.id = r.actor_id and a.movement_id = movement and (r.writer_key = whom or r.server_key = whom);
  end if;
  return true;
end
$$;

drop function social_web.follow(uuid, uuid, bytea, uuid, bytea);
-- Whether they follow from now on. Who follows already may have moved within their server.
create function social_web.follow(fresh uuid, whom uuid, who bytea, server bytea, key uuid, wrapping bytea, sealed bytea) returns boolean
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  before uuid;
begin
  if social_web.refuses(whom, who, server) or not exists (select 1 from social_web.actor a where a.id = whom) then
    return false;
  end if;
  select f.sealing_key_id into before from social_web.follower f where f.actor_id = whom and f.address_key = who for update;
  insert into platform.sealing_key (id, wrapped) values (key, wrapping);
  insert into social_web.follower (id, actor_id, address_key, server_key, sealing_key_id, address)
    values (fresh, whom, who, server, key, sealed)
    on conflict (actor_id, address_key) do update
      set server_key = excluded.server_key, sealing_key_id = excluded.sealing_key_id, address = excluded.address;
  if before is not null then
    perform platform.erase_keys(array[before]);
  end if;
  return true;
end
$$;

drop function social_web.receive(uuid, uuid, bytea, uuid, bytea);
-- Lays down what somebody answered, once, and no more than a host can read: of one person no more than leaves room for others.
-- `about`: what of ours it answers, where it does not name us.
create function social_web.receive(
  fresh uuid, whom uuid, about uuid, what bytea, writer bytea, server bytea, key uuid, wrapping bytea, sealed bytea) returns void
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  if social_web.refuses(whom, writer, server) or not exists (select 1 from social_web.actor a where a.id = whom) then
    return;
  end if;
  if about is not null
    and not exists (select 1 from social_web.told t where t.actor_id = whom and t.publication_id = about)
    and not exists (select 1 from social_web.sent_to s where s.actor_id = whom and s.answer_id = about) then
    return;
  end if;
  if (select count(*) from social_web.received r where r.actor_id = whom) >= 500
    or (select count(*) from social_web.received r where r.actor_id = whom and r.writer_key = writer) >= 20 then
    return;
  end if;
  if exists (select 1 from social_web.received r where r.actor_id = whom and r.uri_key = what and r.writer_key = writer) then
    return;
  end if;
  insert into platform.sealing_key (id, wrapped) values (key, wrapping);
  insert into social_web.received (id, actor_id, uri_key, writer_key, server_key, sealing_key_id, content)
    values (fresh, whom, what, writer, server, key, sealed) on conflict do nothing;
  if not found then
    perform platform.erase_keys(array[key]);
  end if;
end
$$;

-- Only who wrote it changes it, and only what is here still.
create function social_web.rewrite(what bytea, writer bytea, server bytea, key uuid, wrapping bytea, sealed bytea) returns void
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  found_id uuid;
  before uuid;
begin
  select r.id, r.sealing_key_id into found_id, before from social_web.received r
    where r.uri_key = what and r.writer_key = writer and not social_web.refuses(r.actor_id, writer, server)
    limit 1 for update;
  if found_id is null then
    return;
  end if;
  insert into platform.sealing_key (id, wrapped) values (key, wrapping);
  update social_web.received r set sealing_key_id = key, content = sealed, changed_at = now() where r.id = found_id;
  perform platform.erase_keys(array[before]);
end
$$;

-- Who wrote it takes it back: one thing, or all of it where they are gone.
create function social_web.unsay(what bytea, writer bytea) returns void
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  delete from social_web.received r where r.writer_key = writer and (what is null or r.uri_key = what);
end
$$;

-- One answer as it leaves, sealed.
create function social_web.answer_as_sent(whom uuid, asked uuid) returns table (
  words_key uuid, words_wrapped bytea, words bytea, address_key uuid, address_wrapped bytea, address bytea,
  name text, for_everybody boolean, written_at timestamptz, corrected_at timestamptz)
language plpgsql stable security definer
set search_path = pg_catalog, pg_temp
rows 1
as $$
begin
  return query select w.id, w.wrapped, a.content, k.id, k.wrapped, s.address, t.name, a.for_everybody, a.written_at, a.corrected_at
    from social_web.answer a join social_web.sent_to s on s.answer_id = a.id
    join platform.sealing_key w on w.id = a.sealing_key_id join platform.sealing_key k on k.id = s.sealing_key_id
    left join circles.seat t on t.id = a.signed_seat_id
    where a.id = asked and s.actor_id = whom;
end
$$;
-- The same for whoever asks: only what the public may read.
create function social_web.open_answer(whom uuid, asked uuid) returns table (
  words_key uuid, words_wrapped bytea, words bytea, address_key uuid, address_wrapped bytea, address bytea,
  name text, for_everybody boolean, written_at timestamptz, corrected_at timestamptz)
language plpgsql stable security definer
set search_path = pg_catalog, pg_temp
rows 1
as $$
begin
  return query select * from social_web.answer_as_sent(whom, asked) o where o.for_everybody
    and exists (select 1 from social_web.of_whom(whom));
end
$$;

revoke all on function social_web.answer_changes(), social_web.answer_goes(), social_web.sent_to_gone(), social_web.blocked_gone(),
  social_web.forget_answering(), social_web.unsign(), social_web.refuses(uuid, bytea, bytea),
  social_web.block(uuid, uuid, text, bytea, uuid, bytea, boolean),
  social_web.follow(uuid, uuid, bytea, bytea, uuid, bytea, bytea),
  social_web.receive(uuid, uuid, uuid, bytea, bytea, bytea, uuid, bytea, bytea),
  social_web.rewrite(bytea, bytea, bytea, uuid, bytea, bytea), social_web.unsay(bytea, bytea),
  social_web.answer_as_sent(uuid, uuid), social_web.open_answer(uuid, uuid) from public;
grant execute on function social_web.block(uuid, uuid, text, bytea, uuid, bytea, boolean),
  social_web.follow(uuid, uuid, bytea, bytea, uuid, bytea, bytea),
  social_web.receive(uuid, uuid, uuid, bytea, bytea, bytea, uuid, bytea, bytea),
  social_web.rewrite(bytea, bytea, bytea, uuid, bytea, bytea), social_web.unsay(bytea, bytea),
  social_web.open_answer(uuid, uuid) to kampvuur_web;
grant execute on function social_web.answer_as_sent(uuid, uuid), social_web.refuses(uuid, bytea, bytea) to kampvuur_worker;
