-- Asked of the row at hand, not of all words of the movement. A cluster is there for who may read at least one of the
-- words in it: where the last ones were taken back, nobody but who keeps the fire finds its name.
drop policy cluster_words_see on dialogues.cluster_contribution;
create policy cluster_words_see on dialogues.cluster_contribution for select to kampvuur_web using (
  exists (select 1 from contributions.contribution c where c.id = cluster_contribution.contribution_id));

drop policy cluster_see on dialogues.cluster;
create policy cluster_see on dialogues.cluster for select to kampvuur_web using (
  circle_id in (select circles.my_kept_circles())
  or ((owed_answer_id is not null or circle_id in (select circles.my_circles()))
    and exists (select 1 from dialogues.cluster_contribution x where x.cluster_id = cluster.id)));

-- What lies together belongs to one fire: its conversation, its words, its answer.
create function dialogues.kept_circle_of(cluster uuid) returns uuid
language sql stable security definer
set search_path = pg_catalog, pg_temp
as $$
  select k.circle_id from dialogues.cluster k
  where k.id = cluster and k.circle_id in (select circles.my_kept_circles())
$$;
revoke all on function dialogues.kept_circle_of(uuid) from public;
grant execute on function dialogues.kept_circle_of(uuid) to kampvuur_web;

drop policy cluster_words_lay on dialogues.cluster_contribution;
create policy cluster_words_lay on dialogues.cluster_contribution for insert to kampvuur_web
  with check (exists (select 1 from contributions.contribution c where c.id = cluster_contribution.contribution_id
    and c.circle_id = dialogues.kept_circle_of(cluster_contribution.cluster_id)));
drop policy cluster_words_move on dialogues.cluster_contribution;
create policy cluster_words_move on dialogues.cluster_contribution for update to kampvuur_web
  using (exists (select 1 from contributions.contribution c where c.id = cluster_contribution.contribution_id
    and c.circle_id in (select circles.my_kept_circles())))
  with check (exists (select 1 from contributions.contribution c where c.id = cluster_contribution.contribution_id
    and c.circle_id = dialogues.kept_circle_of(cluster_contribution.cluster_id)));
drop policy cluster_words_loosen on dialogues.cluster_contribution;
create policy cluster_words_loosen on dialogues.cluster_contribution for delete to kampvuur_web
  using (exists (select 1 from contributions.contribution c where c.id = cluster_contribution.contribution_id
    and c.circle_id in (select circles.my_kept_circles())));

drop policy cluster_keep on dialogues.cluster;
create policy cluster_keep on dialogues.cluster for insert to kampvuur_web
  with check (circle_id in (select circles.my_kept_circles())
    and exists (select 1 from dialogues.dialogue d
      where d.id = cluster.dialogue_id and d.circle_id = cluster.circle_id)
    and (owed_answer_id is null or cluster.circle_id = contributions.kept_circle_of(cluster.owed_answer_id)));
drop policy cluster_change on dialogues.cluster;
create policy cluster_change on dialogues.cluster for update to kampvuur_web
  using (circle_id in (select circles.my_kept_circles()))
  with check (circle_id in (select circles.my_kept_circles())
    and exists (select 1 from dialogues.dialogue d
      where d.id = cluster.dialogue_id and d.circle_id = cluster.circle_id)
    and (owed_answer_id is null or cluster.circle_id = contributions.kept_circle_of(cluster.owed_answer_id)));

-- A conversation takes place at a fire of its own house, and stays there.
drop policy dialogue_prepare on dialogues.dialogue;
create policy dialogue_prepare on dialogues.dialogue for insert to kampvuur_web with check (
  circle_id in (select circles.my_kept_circles())
  and exists (select 1 from circles.circle f
    where f.id = dialogue.circle_id and f.kind = 'fire' and f.parent_id = dialogue.organisation_id));
drop policy dialogue_change on dialogues.dialogue;
create policy dialogue_change on dialogues.dialogue for update to kampvuur_web
  using (circle_id in (select circles.my_kept_circles()))
  with check (circle_id in (select circles.my_kept_circles())
    and exists (select 1 from circles.circle f where f.id = dialogue.circle_id and f.kind = 'fire'));
revoke update on dialogues.dialogue from kampvuur_web;
grant update (format, title, occasion, place, starts_at, minutes, opening_question, facilitator_name, pass_on_to,
  confidant_name, confidant_phone, contact_phone, announced, status, version) on dialogues.dialogue to kampvuur_web;

drop policy invitation_send on dialogues.invitation;
create policy invitation_send on dialogues.invitation for insert to kampvuur_web with check (
  exists (select 1 from dialogues.dialogue d join circles.seat s on s.circle_id = d.circle_id
    where d.id = invitation.dialogue_id and s.id = invitation.seat_id
      and d.circle_id in (select circles.my_kept_circles())));
