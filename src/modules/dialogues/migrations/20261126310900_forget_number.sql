-- As before; and with the name of who is called about a place their number goes, before anything else takes it for the house's.
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
    -- Who is called about a place has a seat somewhere in its movement. A name that was only typed at a table is not theirs
    -- to take away.
    select c.* into place from circles.circle c where c.id = gone.circle_id;
    names := array_remove(array[gone.name, (select p.name from people.person p where p.id = gone.person_id)], '');
    update circles.circle c set contact_name = null, contact_phone = null, version = c.version + 1
      where c.contact_name = any (names)
        and (place.kind <> 'fire' or gone.person_id is not null or gone.role in ('facilitator', 'initiator'))
        and (coalesce(c.movement_id, c.id) = coalesce(place.movement_id, place.id)
          or place.id in (c.id, c.parent_id) or c.id = place.parent_id
          or exists (select from circles.within w
            where (w.circle_id, w.in_id) in ((c.id, place.id), (place.id, c.id))));
    update dialogues.dialogue d set facilitator_name = '', version = d.version + 1,
        -- The number of who led it; the house's stays.
        contact_phone = coalesce((select o.contact_phone from circles.circle o where o.id = d.organisation_id), '')
      where d.circle_id = gone.circle_id and gone.role in ('facilitator', 'initiator') and d.facilitator_name <> ''
        and (d.facilitator_name = gone.name or (gone.role = 'facilitator' and gone.ended_at is null));
    update circles.seat s set name = '', person_id = null, partner_of = null,
        ended_at = coalesce(s.ended_at, now()), version = s.version + 1
      where s.id = gone.id;
  end loop;
  return null;
end
$$;
