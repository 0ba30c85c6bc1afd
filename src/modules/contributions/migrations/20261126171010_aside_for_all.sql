-- What is set aside for others is set aside for whoever was asked to write it out as well, and so is the name with it.
create or replace function contributions.asked_of_me() returns table (contribution_id uuid, speaker text, kind text,
  seconds smallint, width smallint, height smallint, content_type text, file_id uuid, body bytea, key_id uuid,
  wrapped bytea)
language plpgsql stable security definer rows 2
set search_path = pg_catalog, pg_temp
as $$
begin
  if platform.verified_actor() is null then return; end if;
  return query select w.contribution_id, t.name, m.kind, m.seconds, m.width, m.height, m.content_type, m.file_id, m.body,
      k.id, k.wrapped
    from contributions.written_out w
    join contributions.contribution c on c.id = w.contribution_id and c.state = 'confirmed'
      and (c.set_aside_until is null or c.set_aside_until < now())
    join contributions.contribution_media m on m.contribution_id = c.id
    join contributions.contribution_version v on v.contribution_id = c.id and v.number = c.current_version
    join platform.sealing_key k on k.id = v.sealing_key_id and k.wrapped is not null
    join contributions.speaker s on s.contribution_id = c.id
    join circles.seat t on t.id = s.speaker_seat_id
    where w.body is null and w.writer_seat_id in (select circles.my_speaking_seats());
end
$$;

create or replace function contributions.name_with(contribution uuid) returns text
language plpgsql stable security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  return (select seat.name from contributions.allowed a
    join contributions.contribution c on c.id = a.contribution_id and (c.set_aside_until is null
      or c.set_aside_until < now() or c.id in (select contributions.my_contributions()))
    join contributions.speaker s on s.contribution_id = a.contribution_id
    join circles.seat seat on seat.id = s.speaker_seat_id
    where a.contribution_id = contribution and a.purpose = contributions.reads_for() and a.with_name and a.confirmed
      and (a.audience = 'everyone' or a.readers && contributions.my_reach()
        or a.movement_id in (select contributions.my_movements())
        or (a.purpose = 'talk-on' and a.audience in ('organisation', 'movement')
          and a.contribution_id in (select contributions.words_i_carry()))));
end
$$;
