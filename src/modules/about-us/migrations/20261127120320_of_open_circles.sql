-- As before; a movement that closed says nothing new of itself, and nobody lays an answer beside it.
drop policy document_begin on about_us.document;
create policy document_begin on about_us.document for insert to kampvuur_web with check (
  movement_id in (select circles.my_open_kept_circles())
  and exists (select 1 from circles.circle c where c.id = document.movement_id and c.kind = 'movement'));
drop policy document_end on about_us.document;
create policy document_end on about_us.document for update to kampvuur_web
  using (movement_id in (select circles.my_open_kept_circles()))
  with check (movement_id in (select circles.my_open_kept_circles()));
drop policy document_version_publish on about_us.document_version;
create policy document_version_publish on about_us.document_version for insert to kampvuur_web with check (
  document_id in (select d.id from about_us.document d
    where d.ended_at is null and d.movement_id in (select circles.my_open_kept_circles())));
drop policy golden_answer_say on about_us.golden_answer;
create policy golden_answer_say on about_us.golden_answer for insert to kampvuur_web with check (
  person_id = (select platform.current_person()) and movement_id in (select gatherings.my_movements()));
