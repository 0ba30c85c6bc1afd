-- When each wording of the actor's own words was written, and by whom: nobody else reads that of them.
create function contributions.my_versions() returns table (contribution_id uuid, number integer, at timestamptz,
  own boolean, writer text)
language plpgsql stable security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  if platform.verified_actor() is null then return; end if;
  return query select v.contribution_id, v.number, v.created_at, v.written_by_seat_id = s.speaker_seat_id, w.name
    from contributions.speaker s
    join contributions.contribution_version v on v.contribution_id = s.contribution_id
    left join circles.seat w on w.id = v.written_by_seat_id
    where s.speaker_seat_id in (select circles.my_speaking_seats());
end
$$;
alter function contributions.my_versions() rows 30;
revoke all on function contributions.my_versions() from public;
grant execute on function contributions.my_versions() to kampvuur_web;
