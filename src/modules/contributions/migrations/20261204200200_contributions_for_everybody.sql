-- What is for somebody in particular, behind `not platform.is_for_everybody()`; nothing else is changed.
alter policy allowed_see on contributions.allowed using (
  (confirmed and audience = 'everyone')
  or (not platform.is_for_everybody() and (
    contribution_id in (select contributions.my_contributions())
    or (confirmed and (readers && (select contributions.my_reach())
      or movement_id in (select contributions.my_movements()))))));
alter policy contribution_carry on contributions.contribution using (
  not platform.is_for_everybody()
  and (select contributions.reads_for()) = 'talk-on' and state = 'confirmed' and audience in ('organisation', 'everyone')
  and id in (select contributions.words_i_carry()));
alter policy contribution_see on contributions.contribution using (
  ((select contributions.reads_for()) = 'talk-on' and state = 'confirmed' and audience = 'everyone')
  or (state = 'confirmed' and exists (select 1 from contributions.allowed a
    where a.contribution_id = contribution.id and a.purpose = (select contributions.reads_for())))
  or (not platform.is_for_everybody() and (
    id in (select contributions.my_contributions())
    or id in (select contributions.waiting_in_my_hand())
    or ((select contributions.reads_for()) = 'talk-on' and state = 'confirmed'
      and ((audience = 'organisation' and organisation_id in (select circles.my_circles()))
        or (audience is not null and circle_id in (select circles.my_circles())))))));
alter policy contribution_set_aside on contributions.contribution using (
  set_aside_until is null or set_aside_until < now()
  or (not platform.is_for_everybody() and id in (select contributions.my_contributions())));
alter policy media_see on contributions.contribution_media using (
  exists (select 1 from contributions.contribution c where c.id = contribution_media.contribution_id)
  and ((select contributions.reads_for()) in ('talk-on', 'theme-work', 'publish-as-told')
    or (not platform.is_for_everybody() and contribution_id in (select contributions.my_contributions()))));
alter policy version_see on contributions.contribution_version using (
  exists (select 1 from contributions.contribution c
    where c.id = contribution_version.contribution_id and c.current_version = contribution_version.number)
  or (not platform.is_for_everybody() and contribution_id in (select contributions.my_contributions())));
alter policy handover_see on contributions.handover using (
  not platform.is_for_everybody() and (
    id in (select contributions.handovers_to_me())
    or circle_id in (select circles.my_kept_circles())
    or (owed_answer_id in (select contributions.my_owed_answers())
      and (outcome is null or outcome = 'accepted' or from_seat_id in (select circles.my_seats())))
    or (outcome = 'accepted' and exists (select 1 from contributions.owed_answer o where o.id = handover.owed_answer_id
      and (o.circle_id in (select circles.my_circles()) or o.organisation_id in (select circles.my_circles()))))));
alter policy owed_see on contributions.owed_answer using (
  exists (select 1 from contributions.owed_answer_words w where w.owed_answer_id = owed_answer.id)
  or (not platform.is_for_everybody() and (
    circle_id in (select circles.my_kept_circles())
    or id in (select contributions.my_owed_answers())
    or id in (select contributions.asked_to_carry())
    or (stands_alone and circle_id in (select circles.my_circles())))));
