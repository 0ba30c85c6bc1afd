-- What may be seen is asked of the row at hand, not of all words of the movement at once: a fire's page costs the same
-- however large the movement grows.
drop policy words_see on contributions.owed_answer_words;
create policy words_see on contributions.owed_answer_words for select to kampvuur_web using (
  exists (select 1 from contributions.contribution c where c.id = owed_answer_words.contribution_id));

drop policy owed_see on contributions.owed_answer;
create policy owed_see on contributions.owed_answer for select to kampvuur_web using (
  circle_id in (select circles.my_circles())
  or circle_id in (select circles.my_kept_circles())
  or id in (select contributions.my_owed_answers())
  or exists (select 1 from contributions.owed_answer_words w where w.owed_answer_id = owed_answer.id));

drop policy carrier_see on contributions.carrier;
create policy carrier_see on contributions.carrier for select to kampvuur_web using (
  exists (select 1 from contributions.owed_answer o where o.id = carrier.owed_answer_id
    and (o.circle_id in (select circles.my_circles())
      or o.circle_id in (select circles.my_kept_circles())
      or o.organisation_id in (select circles.my_circles())
      or o.id in (select contributions.my_owed_answers()))));

-- Whose words they are is for their speaker, and for who wrote them down while they wait. The name of who asked to be
-- named comes from name_with(), and no more than the name.
drop policy speaker_see on contributions.speaker;
create policy speaker_see on contributions.speaker for select to kampvuur_web using (
  contribution_id in (select contributions.my_contributions())
  or contribution_id in (select contributions.waiting_in_my_hand()));

-- What is promised belongs to one fire: its house, its words, and people with a seat there.
create function contributions.kept_circle_of(owed_answer uuid) returns uuid
language sql stable security definer
set search_path = pg_catalog, pg_temp
as $$
  select o.circle_id from contributions.owed_answer o
  where o.id = owed_answer and o.circle_id in (select circles.my_kept_circles())
$$;
revoke all on function contributions.kept_circle_of(uuid) from public;
grant execute on function contributions.kept_circle_of(uuid) to kampvuur_web;

drop policy owed_take on contributions.owed_answer;
create policy owed_take on contributions.owed_answer for insert to kampvuur_web with check (
  circle_id in (select circles.my_kept_circles())
  and exists (select 1 from circles.circle f
    where f.id = owed_answer.circle_id and f.kind = 'fire' and f.parent_id = owed_answer.organisation_id));

drop policy carrier_name on contributions.carrier;
create policy carrier_name on contributions.carrier for insert to kampvuur_web with check (
  exists (select 1 from circles.seat s
    where s.id = carrier.seat_id and s.circle_id = contributions.kept_circle_of(carrier.owed_answer_id)));

drop policy words_tie on contributions.owed_answer_words;
create policy words_tie on contributions.owed_answer_words for insert to kampvuur_web with check (
  exists (select 1 from contributions.contribution c where c.id = owed_answer_words.contribution_id
    and c.circle_id = contributions.kept_circle_of(owed_answer_words.owed_answer_id)
    and c.state = 'confirmed' and c.audience in ('organisation', 'everyone')));

-- Versions are counted from anywhere: their numbers stand beside words that others read, and must not tell that
-- somebody changed them.
alter table contributions.contribution alter column version set default 1 + floor(random() * 1000000)::integer;
create temporary table counted_from on commit drop as
  select c.id, floor(random() * 1000000)::integer as start from contributions.contribution c;
update contributions.contribution_version v set number = v.number + f.start
  from counted_from f where f.id = v.contribution_id;
update contributions.contribution c set current_version = c.current_version + f.start, version = c.version + f.start
  from counted_from f where f.id = c.id;
