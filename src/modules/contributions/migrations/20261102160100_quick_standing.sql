-- Asked by many policies in one query: plans that are kept, and an end at once for nobody. The answers are unchanged.
create or replace function contributions.my_contributions() returns setof uuid
language plpgsql stable security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  if platform.verified_actor() is null then return; end if;
  return query select s.contribution_id from contributions.speaker s
    where s.speaker_seat_id in (select circles.my_speaking_seats());
end
$$;

create or replace function contributions.waiting_in_my_hand() returns setof uuid
language plpgsql stable security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  if platform.verified_actor() is null then return; end if;
  return query select s.contribution_id from contributions.speaker s
    join contributions.contribution c on c.id = s.contribution_id
    where s.writer_seat_id in (select circles.my_speaking_seats()) and c.state = 'waiting';
end
$$;

create or replace function contributions.my_owed_answers() returns setof uuid
language plpgsql stable security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  actor text[] := platform.verified_actor();
begin
  if actor is null or actor[4] = 'invitation' then return; end if;
  return query select c.owed_answer_id from contributions.carrier c
    where c.seat_id in (select circles.my_seats());
end
$$;

create or replace function contributions.words_i_carry() returns setof uuid
language plpgsql stable security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  actor text[] := platform.verified_actor();
begin
  if actor is null or actor[4] = 'invitation' then return; end if;
  return query select w.contribution_id from contributions.owed_answer_words w
    join contributions.carrier c on c.owed_answer_id = w.owed_answer_id
    join circles.seat s on s.id = c.seat_id
    where c.seat_id in (select circles.my_seats()) and (c.of_house or s.taken_at is not null);
end
$$;

create or replace function contributions.name_with(contribution uuid) returns text
language plpgsql stable security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  return (select seat.name from contributions.contribution c
    join contributions.speaker s on s.contribution_id = c.id
    join circles.seat seat on seat.id = s.speaker_seat_id
    where c.id = contribution and c.with_name and c.state = 'confirmed'
      and (c.audience = 'everyone'
        or (c.audience = 'organisation' and c.organisation_id in (select circles.my_circles()))
        or (c.audience = 'organisation' and c.id in (select contributions.words_i_carry()))
        or (c.audience is not null and c.circle_id in (select circles.my_circles()))));
end
$$;

create or replace function contributions.who_answered(owed_answer uuid) returns text
language plpgsql stable security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  if platform.verified_actor() is null then return null; end if;
  return (select o.answered_by from contributions.owed_answer o
    where o.id = owed_answer
      and (o.circle_id in (select circles.my_circles())
        or o.circle_id in (select circles.my_kept_circles())
        or o.organisation_id in (select circles.my_circles())
        or o.id in (select contributions.my_owed_answers())));
end
$$;

alter function contributions.my_contributions() rows 20;
alter function contributions.waiting_in_my_hand() rows 5;
alter function contributions.my_owed_answers() rows 10;
alter function contributions.words_i_carry() rows 50;
