-- A host invites who asked to a meeting at which newcomers get to know people: that is written down with its day.
alter table participants.join_step drop constraint join_step_step_check;
alter table participants.join_step add constraint join_step_step_check
  check (step in ('calling', 'invited', 'met', 'visited', 'joined', 'not-now'));

-- Who called is written down by who answered the telephone, after they said aloud that this is good.
alter table participants.join_request
  add column written_by_seat_id uuid references circles.seat,
  add column agreed_aloud boolean not null default false,
  -- What wants to join: an organisation, or something else that becomes a circle of that kind.
  add column kind text check (kind in ('organisation', 'partner', 'neighbourhood', 'council')),
  add check (agreed_aloud = (written_by_seat_id is not null));
create index join_request_written on participants.join_request (written_by_seat_id) where written_by_seat_id is not null;
grant insert (written_by_seat_id, agreed_aloud, kind) on participants.join_request to kampvuur_web;

-- As before, for every kind that may join.
create function participants.welcome_as(request uuid, as_kind text, circle uuid, called text, circle_slug text, person uuid,
  person_name text, person_email text, seat uuid, seat_key uuid) returns uuid
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  given uuid;
begin
  if as_kind not in ('organisation', 'partner', 'neighbourhood', 'council') then return null; end if;
  given := participants.welcome(request, circle, called, circle_slug, person, person_name, person_email, seat, seat_key);
  update circles.circle c set kind = as_kind where given is not null and c.id = circle and as_kind <> 'organisation';
  return given;
end
$$;
revoke all on function participants.welcome_as(uuid, text, uuid, text, text, uuid, text, text, uuid, uuid) from public;
grant execute on function participants.welcome_as(uuid, text, uuid, text, text, uuid, text, text, uuid, uuid) to kampvuur_web;
