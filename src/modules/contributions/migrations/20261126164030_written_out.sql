-- What somebody said without typing it, written out by a person they asked: asked, then written, then waiting for the
-- speaker's yes. It never changes who may read the words, and lives no longer than the asking.
create table contributions.written_out (
  contribution_id uuid primary key references contributions.contribution,
  writer_seat_id uuid not null references circles.seat,
  body bytea -- sealed with the key of the words; null: asked, and not written yet
);
create index written_out_writer on contributions.written_out (writer_seat_id) where body is null;
alter table contributions.written_out enable row level security;
create policy written_out_see on contributions.written_out for select to kampvuur_web
  using (contribution_id in (select contributions.my_contributions()));
grant select on contributions.written_out to kampvuur_web;

-- The speaker asks somebody who sits around the same fire. Whoever was asked before is asked no longer; what is written
-- already waits for an answer first.
create function contributions.ask_to_write_out(contribution uuid, seat uuid) returns boolean
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  if contribution not in (select contributions.my_contributions()) or seat in (select circles.my_speaking_seats())
    or not exists (select 1 from contributions.contribution c
      join contributions.contribution_media m on m.contribution_id = c.id
      join circles.seat s on s.circle_id = c.circle_id
      where c.id = contribution and c.state = 'confirmed' and s.id = seat and s.ended_at is null
        and s.came_at is not null and s.name <> '' and s.role <> 'listener' and not s.listens)
  then return false; end if;
  insert into contributions.written_out as w (contribution_id, writer_seat_id) values (contribution, seat)
    on conflict (contribution_id) do update set writer_seat_id = excluded.writer_seat_id where w.body is null;
  return found;
end
$$;

create function contributions.end_writing_out(contribution uuid) returns boolean
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  delete from contributions.written_out w
    where w.contribution_id = contribution and w.contribution_id in (select contributions.my_contributions());
  return found;
end
$$;

-- What the actor was asked to write out and has not written yet, with what opens it and whose it is.
create function contributions.asked_of_me() returns table (contribution_id uuid, speaker text, kind text, seconds smallint,
  width smallint, height smallint, content_type text, file_id uuid, body bytea, key_id uuid, wrapped bytea)
language plpgsql stable security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  if platform.verified_actor() is null then return; end if;
  return query select w.contribution_id, t.name, m.kind, m.seconds, m.width, m.height, m.content_type, m.file_id, m.body,
      k.id, k.wrapped
    from contributions.written_out w
    join contributions.contribution c on c.id = w.contribution_id and c.state = 'confirmed'
    join contributions.contribution_media m on m.contribution_id = c.id
    join contributions.contribution_version v on v.contribution_id = c.id and v.number = c.current_version
    join platform.sealing_key k on k.id = v.sealing_key_id and k.wrapped is not null
    join contributions.speaker s on s.contribution_id = c.id
    join circles.seat t on t.id = s.speaker_seat_id
    where w.body is null and w.writer_seat_id in (select circles.my_speaking_seats());
end
$$;
alter function contributions.asked_of_me() rows 2;

create function contributions.write_out(contribution uuid, written bytea) returns boolean
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  update contributions.written_out w set body = written
    where w.contribution_id = contribution and contribution in (select a.contribution_id from contributions.asked_of_me() a);
  return found;
end
$$;

-- The speaker's yes: it becomes their words, as the next version, by the hand of who wrote it.
create function contributions.take_writing(contribution uuid) returns boolean
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  said contributions.contribution;
  written contributions.written_out;
begin
  if contribution not in (select contributions.my_contributions()) then return false; end if;
  select c.* into said from contributions.contribution c where c.id = contribution and c.state = 'confirmed' for update;
  if said.id is null then return false; end if;
  delete from contributions.written_out w where w.contribution_id = contribution and w.body is not null
    returning w.* into written;
  if not found then return false; end if;
  insert into contributions.contribution_version (contribution_id, number, body, sealing_key_id, written_by_seat_id)
    select contribution, said.current_version + 1, written.body, v.sealing_key_id, written.writer_seat_id
    from contributions.contribution_version v
    where v.contribution_id = contribution and v.number = said.current_version;
  update contributions.contribution c set current_version = c.current_version + 1, version = c.version + 1
    where c.id = contribution;
  return true;
end
$$;

-- Who takes their words back, leaves them out or erases them asks nobody any more.
create function contributions.asks_no_longer() returns trigger
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  delete from contributions.written_out w where w.contribution_id =
    case tg_table_name when 'contribution' then (to_jsonb(new) ->> 'id')::uuid
      else (to_jsonb(new) ->> 'contribution_id')::uuid end;
  return null;
end
$$;
create trigger asks_no_longer after update of state on contributions.contribution
  for each row when (new.state <> 'confirmed') execute function contributions.asks_no_longer();
create trigger asks_no_longer after insert on contributions.consent_entry
  for each row when (new.audience is null and new.purpose = 'talk-on') execute function contributions.asks_no_longer();

revoke all on function contributions.ask_to_write_out(uuid, uuid), contributions.end_writing_out(uuid),
  contributions.asked_of_me(), contributions.write_out(uuid, bytea), contributions.take_writing(uuid),
  contributions.asks_no_longer() from public;
grant execute on function contributions.ask_to_write_out(uuid, uuid), contributions.end_writing_out(uuid),
  contributions.asked_of_me(), contributions.write_out(uuid, bytea), contributions.take_writing(uuid) to kampvuur_web;
