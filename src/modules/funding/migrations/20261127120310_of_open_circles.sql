-- As before; in the name of a house that closed nothing is written any more, and who sits nowhere but in circles that closed takes
-- part no longer in what the movement does with its money. What a house brought, its hosts can always read.
drop policy line_see on funding.line;
create policy line_see on funding.line for select to kampvuur_web using (
  is_public
  or movement_id in (select gatherings.my_movements())
  or movement_id in (select circles.my_kept_circles())
  or circle_id in (select circles.my_kept_circles()));
drop policy line_add on funding.line;
create policy line_add on funding.line for insert to kampvuur_web with check (
  movement_id in (select circles.my_open_kept_circles())
  or (circle_id in (select c.id from circles.circle c
      where c.id in (select circles.my_open_kept_circles()) and c.movement_id = line.movement_id))
  or (kind = 'idea' and movement_id in (select gatherings.my_movements())));
drop policy line_change on funding.line;
create policy line_change on funding.line for update to kampvuur_web using (
  movement_id in (select circles.my_open_kept_circles())
  or circle_id in (select circles.my_open_kept_circles())
  or (kind = 'idea' and movement_id in (select gatherings.my_movements())));
drop policy line_take_away on funding.line;
create policy line_take_away on funding.line for delete to kampvuur_web using (
  movement_id in (select circles.my_open_kept_circles())
  or (circle_id in (select circles.my_open_kept_circles()) and actual_cents is null));
