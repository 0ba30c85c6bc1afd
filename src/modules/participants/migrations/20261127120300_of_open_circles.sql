-- As before; in the name of a circle that closed nothing is written any more.
drop policy face_keep on participants.face;
create policy face_keep on participants.face for all to kampvuur_web
  using (circle_id in (select circles.my_open_kept_circles()))
  with check (circle_id in (select circles.my_open_kept_circles()));
drop policy entry_keep on participants.entry;
create policy entry_keep on participants.entry for all to kampvuur_web
  using (circle_id in (select circles.my_open_kept_circles()))
  with check (circle_id in (select circles.my_open_kept_circles()));
drop policy follow_up_add on participants.follow_up;
create policy follow_up_add on participants.follow_up for insert to kampvuur_web with check (
  exists (select 1 from participants.entry e where e.id = follow_up.entry_id and e.kind = 'promise'
    and e.circle_id in (select circles.my_open_kept_circles())));
drop policy caller_ask on participants.caller;
create policy caller_ask on participants.caller for insert to kampvuur_web with check (
  yes_at is null and circle_id in (select circles.my_open_kept_circles())
  and exists (select 1 from circles.seat s where s.id = caller.seat_id and s.circle_id = caller.circle_id
    and s.ended_at is null));
