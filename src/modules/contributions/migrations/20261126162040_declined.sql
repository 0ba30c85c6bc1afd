-- That somebody said no is for who asked, who was asked and who keeps the fire: not for who carries it beside them.
drop policy handover_see on contributions.handover;
create policy handover_see on contributions.handover for select to kampvuur_web using (
  id in (select contributions.handovers_to_me())
  or circle_id in (select circles.my_kept_circles())
  or (owed_answer_id in (select contributions.my_owed_answers())
    and (outcome is null or outcome = 'accepted' or from_seat_id in (select circles.my_seats())))
  or (outcome = 'accepted' and exists (select 1 from contributions.owed_answer o
    where o.id = handover.owed_answer_id
      and (o.circle_id in (select circles.my_circles()) or o.organisation_id in (select circles.my_circles())))));
