-- A neighbourhood says something as such: words that somebody of them lays down and that count once those who sit there agreed, by a
-- rule of their own. Until then they are for who sits there; no host says it for the others.
alter table participants.entry drop constraint entry_kind_check;
alter table participants.entry add constraint entry_kind_check check (kind in ('period', 'tried', 'promise', 'reflection',
  'question', 'mission', 'initiative', 'agreement', 'learned', 'says'));
alter table participants.on_question drop constraint on_question_kind_check;
alter table participants.on_question add constraint on_question_kind_check
  check (kind in ('question', 'tried', 'learned', 'says'));
create policy entry_said_together on participants.entry as restrictive for insert to kampvuur_web with check (kind <> 'says');
create policy entry_stays_said on participants.entry as restrictive for update to kampvuur_web using (kind <> 'says');

create table participants.speaking_rule (
  circle_id uuid primary key references circles.circle,
  rule text not null check (rule in ('everyone', 'most', 'two')),
  version integer not null default 1
);
alter table participants.speaking_rule enable row level security;
create policy speaking_rule_see on participants.speaking_rule for select to kampvuur_web
  using (exists (select from circles.circle c where c.id = speaking_rule.circle_id));
create policy speaking_rule_choose on participants.speaking_rule for all to kampvuur_web
  using (circle_id in (select circles.my_open_kept_circles()))
  with check (circle_id in (select circles.my_open_kept_circles()));
grant select, insert, update (rule, version) on participants.speaking_rule to kampvuur_web;
create trigger tell_deed after insert or update on participants.speaking_rule
  for each row execute function circles.tell_deed('face', 'circle_id');

-- Who said yes or no is known to that person alone.
create table participants.says_answer (
  entry_id uuid not null references participants.entry on delete cascade,
  seat_id uuid not null references circles.seat,
  yes boolean not null,
  primary key (entry_id, seat_id)
);
create index says_answer_seat on participants.says_answer (seat_id);
alter table participants.says_answer enable row level security;
create policy says_answer_own on participants.says_answer for select to kampvuur_web
  using (seat_id in (select circles.my_seats()));
grant select on participants.says_answer to kampvuur_web;

-- The seat with which the actor speaks along in a neighbourhood that is there still.
create function participants.speaking_seat(place uuid) returns uuid
language sql stable security definer
set search_path = pg_catalog, pg_temp
as $$
  select s.id from circles.seat s join circles.circle c on c.id = s.circle_id
    where s.circle_id = speaking_seat.place and s.person_id = (select platform.current_person())
      and s.taken_at is not null and s.ended_at is null and s.role <> 'listener' and not s.listens
      and c.kind = 'neighbourhood' and c.closed_on is null and c.id in (select circles.my_circles())
$$;

-- Whether it counts as said by all of them. Later it holds as it was, until one of them answers anew.
create function participants.weigh_words(entry uuid) returns void
language sql volatile security definer
set search_path = pg_catalog, pg_temp
as $$
  with sits as (
    select count(*) as people, count(*) filter (where a.yes) as yes, count(*) filter (where not a.yes) as no
    from participants.entry e join circles.seat s on s.circle_id = e.circle_id
    left join participants.says_answer a on a.entry_id = e.id and a.seat_id = s.id
    where e.id = weigh_words.entry and s.taken_at is not null and s.ended_at is null and s.role <> 'listener'
      and not s.listens),
  weighed as (
    select case coalesce(r.rule, 'most') when 'everyone' then s.yes = s.people
      when 'two' then s.yes >= least(2, s.people) and s.yes > s.no else 2 * s.yes > s.people end as said
    from sits s, participants.entry e left join participants.speaking_rule r on r.circle_id = e.circle_id
    where e.id = weigh_words.entry)
  update participants.entry e set shared = w.said from weighed w where e.id = weigh_words.entry and e.shared <> w.said
$$;

create function participants.propose_words(entry uuid, place uuid, said text, question uuid, today date) returns boolean
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  own uuid := participants.speaking_seat(place);
begin
  if own is null then return false; end if;
  insert into participants.entry (id, circle_id, kind, words, said_on, shared)
    values (entry, place, 'says', said, today, false);
  -- With a question on which the neighbourhood works.
  insert into participants.on_question (entry_id, question_id, circle_id, kind, since, agreed)
    select propose_words.entry, o.question_id, place, 'says', today, true from participants.on_question o
    where o.question_id = question and o.circle_id = place and o.kind = 'question' and o.agreed limit 1;
  insert into participants.says_answer (entry_id, seat_id, yes) values (entry, own, true);
  perform participants.weigh_words(entry);
  return true;
end
$$;

create function participants.answer_words(entry uuid, agrees boolean) returns boolean
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  own uuid := (select participants.speaking_seat(e.circle_id) from participants.entry e
    where e.id = answer_words.entry and e.kind = 'says');
begin
  if own is null then return false; end if;
  perform from participants.entry e where e.id = answer_words.entry for update;
  insert into participants.says_answer as a (entry_id, seat_id, yes) values (entry, own, agrees)
    on conflict (entry_id, seat_id) do update set yes = excluded.yes;
  perform participants.weigh_words(entry);
  return true;
end
$$;

-- Who leaves takes their answer along; what was said stays said.
create function participants.forget_answers() returns trigger
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  delete from participants.says_answer a where a.seat_id = new.id;
  return null;
end
$$;
revoke all on function participants.speaking_seat(uuid), participants.weigh_words(uuid),
  participants.propose_words(uuid, uuid, text, uuid, date), participants.answer_words(uuid, boolean),
  participants.forget_answers() from public;
grant execute on function participants.speaking_seat(uuid), participants.propose_words(uuid, uuid, text, uuid, date),
  participants.answer_words(uuid, boolean) to kampvuur_web;
create trigger forget_answers after update of ended_at on circles.seat
  for each row when (new.ended_at is not null) execute function participants.forget_answers();
