-- An invitation is known to whoever printed it: who facilitates prepares with it, and finds nothing of what was said or of who
-- waits. What somebody told beforehand is for the one seat that noted it, whoever leads the conversation after them.

-- Fires that the actor looks after and does not listen to, with more than an invitation.
create function dialogues.my_led_circles() returns setof uuid
language plpgsql stable security definer rows 5
set search_path = pg_catalog, pg_temp
as $$
begin
  if (platform.verified_actor())[4] = 'invitation' then return; end if;
  return query select k.id from circles.my_kept_circles() k (id)
    where k.id not in (select circles.circles_i_listen_to());
end
$$;
revoke all on function dialogues.my_led_circles() from public;
grant execute on function dialogues.my_led_circles() to kampvuur_web;

alter table dialogues.preparation_talk
  drop constraint preparation_talk_seat_id_key,
  add column made_by_seat_id uuid references circles.seat; -- of who noted it
create unique index preparation_talk_once on dialogues.preparation_talk (seat_id, made_by_seat_id);
update dialogues.preparation_talk t set made_by_seat_id = (
  select s.id from circles.seat s join dialogues.dialogue d on d.circle_id = s.circle_id
  where d.id = t.dialogue_id and s.role in ('facilitator', 'initiator') and s.taken_at is not null and not s.listens
  order by s.ended_at is not null, s.role, s.created_at limit 1);

create function dialogues.note_made_by() returns trigger
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  new.made_by_seat_id := coalesce(new.made_by_seat_id, (select s.id
    from circles.seat s join dialogues.dialogue d on d.circle_id = s.circle_id
    where d.id = new.dialogue_id and s.id in (select circles.my_seats()) order by s.created_at limit 1));
  return new;
end
$$;
revoke all on function dialogues.note_made_by() from public;
create trigger note_made_by before insert on dialogues.preparation_talk
  for each row execute function dialogues.note_made_by();

drop policy talk_of_speakers on dialogues.preparation_talk;
create policy talk_of_speakers on dialogues.preparation_talk as restrictive for all to kampvuur_web using (
  seat_id is null or (made_by_seat_id in (select circles.my_seats())
    and dialogue_id in (select d.id from dialogues.dialogue d where d.circle_id in (select dialogues.my_led_circles()))));

drop policy at_door_see on dialogues.at_door;
create policy at_door_see on dialogues.at_door for select to kampvuur_web using (
  seat_id in (select circles.my_seats())
  or dialogue_id in (select d.id from dialogues.dialogue d where d.circle_id in (select dialogues.my_led_circles())));

create or replace function dialogues.let_in(seat uuid, tells boolean) returns boolean
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  delete from dialogues.at_door a using dialogues.dialogue d
    where a.seat_id = seat and d.id = a.dialogue_id and d.circle_id in (select dialogues.my_led_circles());
  if not found then return false; end if;
  if tells then update circles.seat s set role = 'guest' where s.id = seat; end if;
  return true;
end
$$;

drop policy cluster_see on dialogues.cluster;
create policy cluster_see on dialogues.cluster for select to kampvuur_web using (
  circle_id in (select dialogues.my_led_circles())
  or (stands_alone and circle_id in (select circles.my_circles()))
  or ((owed_answer_id is not null or circle_id in (select circles.my_circles())
      or circle_id in (select circles.my_kept_circles()))
    and exists (select 1 from dialogues.cluster_contribution x where x.cluster_id = cluster.id)));

drop policy harvest_step_see on dialogues.harvest_step;
create policy harvest_step_see on dialogues.harvest_step for select to kampvuur_web using (
  circle_id in (select dialogues.my_led_circles())
  or (circle_id in (select circles.my_kept_circles()) and listener_seat_id in (select circles.my_seats())));

drop policy taken_back_see on dialogues.taken_back;
create policy taken_back_see on dialogues.taken_back for select to kampvuur_web using (
  (thing = 'cluster' and circle_id in (select dialogues.my_led_circles()))
  or (thing = 'report' and circle_id in (select circles.my_kept_circles()))
  or (thing = 'answer' and thing_id in (select contributions.my_owed_answers()))
  or (thing = 'letter' and dialogue_id in (select dialogues.my_letters())));
drop policy taken_back_decide on dialogues.taken_back;
create policy taken_back_decide on dialogues.taken_back for update to kampvuur_web using (
  (thing = 'cluster' and circle_id in (select dialogues.my_led_circles()))
  or (thing = 'report' and circle_id in (select circles.my_kept_circles()))
  or (thing = 'answer' and thing_id in (select contributions.my_owed_answers()))
  or (thing = 'letter' and dialogue_id in (select dialogues.my_letters())));
