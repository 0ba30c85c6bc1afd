-- A seat whose key is gone: what was kept of who sat there goes too, wherever a name was written down beside it.
create or replace function dialogues.forget_seat() returns trigger
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  gone circles.seat;
  place circles.circle;
  names text[];
begin
  for gone in select * from circles.seat s where s.sealing_key_id = new.id loop
    delete from circles.seat_hat h where h.seat_id = gone.id;
    delete from circles.seat_code c where c.seat_id = gone.id;
    delete from circles.seat_word w where w.seat_id = gone.id;
    delete from platform.session s where s.seat_id = gone.id;
    delete from platform.command_receipt r where r.actor = 'seat:' || gone.id;
    delete from dialogues.at_door d where d.seat_id = gone.id;
    delete from contributions.carrier_address a where a.seat_id = gone.id;
    delete from contributions.written_out w where w.writer_seat_id = gone.id and w.body is null;
    perform platform.erase_keys(array(
      select t.sealing_key_id from dialogues.preparation_talk t where t.seat_id = gone.id));
    delete from dialogues.preparation_talk t where t.seat_id = gone.id;
    update dialogues.invitation i set email = null, needs = null, waiting_since = null, chair_to_tell = false
      where i.seat_id = gone.id;
    perform dialogues.forget_answers(gone.id, gone.name);
    update dialogues.dialogue d set facilitator_name = '', version = d.version + 1,
        -- The number of who led it; the house's stays.
        contact_phone = coalesce((select o.contact_phone from circles.circle o where o.id = d.organisation_id), '')
      where d.circle_id = gone.circle_id and gone.role in ('facilitator', 'initiator') and d.facilitator_name <> ''
        and (d.facilitator_name = gone.name or (gone.role = 'facilitator' and gone.ended_at is null));
    -- Who is called about a place has a seat somewhere in its movement. A name that was only typed at a table is not theirs
    -- to take away.
    select c.* into place from circles.circle c where c.id = gone.circle_id;
    names := array_remove(array[gone.name, (select p.name from people.person p where p.id = gone.person_id)], '');
    update circles.circle c set contact_name = null, version = c.version + 1
      where c.contact_name = any (names)
        and (place.kind <> 'fire' or gone.person_id is not null or gone.role in ('facilitator', 'initiator'))
        and (coalesce(c.movement_id, c.id) = coalesce(place.movement_id, place.id)
          or place.id in (c.id, c.parent_id, c.sector_id, c.region_id)
          or c.id in (place.parent_id, place.sector_id, place.region_id));
    update circles.seat s set name = '', person_id = null, partner_of = null,
        ended_at = coalesce(s.ended_at, now()), version = s.version + 1
      where s.id = gone.id;
  end loop;
  return null;
end
$$;

-- Where a name was written down beside who carries an answer, gave it, handed it over or was asked to, and noted it.
create function dialogues.forget_answers(gone uuid, called text) returns void
language plpgsql volatile
set search_path = pg_catalog, pg_temp
as $$
begin
  update contributions.owed_answer o set answered_by = ''
    from contributions.carrier c
    where c.owed_answer_id = o.id and c.seat_id = gone and o.answered_by in (called, c.name);
  update contributions.owed_answer o set noted_by = '' where o.noted_by_seat_id = gone;
  update contributions.carrier c set name = '' where c.seat_id = gone;
  update contributions.handover h set from_name = '' where h.from_seat_id = gone;
  -- Nobody is asked any more.
  update contributions.handover h set to_name = '',
      outcome = coalesce(h.outcome, 'taken-back'), decided_on = coalesce(h.decided_on, platform.day_of(now()))
    where h.to_seat_id = gone;
  update dialogues.undone_onward u set carriers = (
      select jsonb_agg(case when c ->> 'seat_id' = gone::text then c || '{"name": ""}' else c end)
      from jsonb_array_elements(u.carriers) c)
    where u.carriers @> jsonb_build_array(jsonb_build_object('seat_id', gone));
end
$$;
revoke all on function dialogues.forget_answers(uuid, text) from public;

-- Promises again what was undone, for what may travel now. Whose seat ended meanwhile brings nothing any more, as when it had
-- not been undone. Gives 'redone', 'past' where its day is over, or null.
create or replace function dialogues.redo_onward(cluster uuid, owed uuid) returns text
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  kept dialogues.undone_onward;
begin
  perform 1 from dialogues.cluster k where k.id = cluster and k.owed_answer_id is null
    and k.circle_id in (select circles.my_kept_circles()) for update;
  if not found then return null; end if;
  delete from dialogues.undone_onward u where u.owed_answer_id = owed and u.cluster_id = cluster
    and u.circle_id in (select circles.my_kept_circles()) returning u.* into kept;
  if not found then return null; end if;
  if (kept.promise ->> 'due_on')::date < (now() at time zone 'Europe/Amsterdam')::date then
    raise exception using errcode = 'KV001', message = 'past';
  end if;
  insert into contributions.owed_answer
    select * from jsonb_populate_record(null::contributions.owed_answer, kept.promise);
  insert into contributions.owed_answer_words (owed_answer_id, contribution_id)
    select owed, c.id from dialogues.cluster_contribution x
    join contributions.contribution c on c.id = x.contribution_id
    where x.cluster_id = cluster and c.state = 'confirmed' and c.audience in ('organisation', 'everyone');
  if not found then raise exception using errcode = 'KV002', message = 'nothing travels'; end if;
  update circles.seat s set ended_at = null
    from jsonb_populate_recordset(null::contributions.carrier, kept.carriers) c
    where s.id = c.seat_id and s.ended_at is not null and s.taken_at is null
      and exists (select 1 from contributions.carrier_address a where a.seat_id = s.id);
  insert into contributions.carrier
    select again.* from jsonb_populate_recordset(null::contributions.carrier, kept.carriers) c
    join circles.seat s on s.id = c.seat_id
    cross join lateral jsonb_populate_record(c, jsonb_build_object('gone_at', s.ended_at)) again;
  insert into dialogues.board_question
    select q.* from jsonb_populate_record(null::dialogues.board_question, kept.board_question) q
    where q.owed_answer_id is not null;
  update dialogues.cluster k set owed_answer_id = owed, version = k.version + 1 where k.id = cluster;
  return 'redone';
exception
  when sqlstate 'KV001' then return 'past';
  when sqlstate 'KV002' then return null;
end
$$;

-- Who erased everything before this is forgotten here as well.
select dialogues.forget_answers(s.id, '') from circles.seat s
  join platform.sealing_key k on k.id = s.sealing_key_id where k.wrapped is null;
delete from contributions.carrier_address a using circles.seat s, platform.sealing_key k
  where s.id = a.seat_id and k.id = s.sealing_key_id and k.wrapped is null;
update dialogues.dialogue d set facilitator_name = '', version = d.version + 1,
    contact_phone = coalesce((select o.contact_phone from circles.circle o where o.id = d.organisation_id), '')
  where d.facilitator_name <> ''
    and exists (select 1 from circles.seat s join platform.sealing_key k on k.id = s.sealing_key_id
      where s.circle_id = d.circle_id and s.role in ('facilitator', 'initiator') and k.wrapped is null)
    and not exists (select 1 from circles.seat s where s.circle_id = d.circle_id and s.name = d.facilitator_name);
