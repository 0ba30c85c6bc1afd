-- Who carries an answer without an account: the address their link goes to (sealed with their seat's key), and
-- whether who asked them vouched that they belong to the house. Only the post reads the address.
alter table contributions.carrier add column of_house boolean not null default false;

create table contributions.carrier_address (
  seat_id uuid primary key references circles.seat,
  email bytea not null -- sealed
);
alter table contributions.carrier_address enable row level security;
create policy carrier_address_note on contributions.carrier_address for insert to kampvuur_web
  with check (seat_id in (select s.id from circles.seat s where s.circle_id in (select circles.my_kept_circles())));
create policy carrier_address_post on contributions.carrier_address for select to kampvuur_worker using (true);
grant insert on contributions.carrier_address to kampvuur_web;
grant select on contributions.carrier_address to kampvuur_worker;

-- An invitation is known to whoever printed it: it opens no answer to give.
create or replace function contributions.my_owed_answers() returns setof uuid
language sql stable security definer
set search_path = pg_catalog, pg_temp
as $$
  select c.owed_answer_id from contributions.carrier c
  where c.seat_id in (select circles.my_seats()) and (select platform.current_scope()) <> 'invitation'
$$;

-- The words whose answer the actor carries, where the actor belongs to the house or sat around that fire.
create function contributions.words_i_carry() returns setof uuid
language sql stable security definer
set search_path = pg_catalog, pg_temp
as $$
  select w.contribution_id from contributions.owed_answer_words w
  join contributions.carrier c on c.owed_answer_id = w.owed_answer_id
  join circles.seat s on s.id = c.seat_id
  where c.seat_id in (select circles.my_seats()) and (c.of_house or s.taken_at is not null)
    and (select platform.current_scope()) <> 'invitation'
$$;
create policy contribution_carry on contributions.contribution for select to kampvuur_web using (
  state = 'confirmed' and audience in ('organisation', 'everyone')
  and id in (select contributions.words_i_carry()));

-- Only words that may leave the fire are taken onward.
drop policy words_tie on contributions.owed_answer_words;
create policy words_tie on contributions.owed_answer_words for insert to kampvuur_web
  with check (contribution_id in (select c.id from contributions.contribution c
    where c.circle_id in (select circles.my_kept_circles())
      and c.state = 'confirmed' and c.audience in ('organisation', 'everyone')));

-- Who carries an answer is known around the fire and in the house. Outside, one reads who was asked.
drop policy carrier_see on contributions.carrier;
create policy carrier_see on contributions.carrier for select to kampvuur_web using (
  owed_answer_id in (select o.id from contributions.owed_answer o
    where o.circle_id in (select circles.my_circles())
      or o.circle_id in (select circles.my_kept_circles())
      or o.organisation_id in (select circles.my_circles())
      or o.id in (select contributions.my_owed_answers())));

-- For the post: the seats whose words were answered and still lie there. Who carries it knows already.
create function contributions.seats_to_hear(owed_answer uuid) returns setof uuid
language sql stable security definer
set search_path = pg_catalog, pg_temp
as $$
  select distinct s.speaker_seat_id from contributions.owed_answer_words w
  join contributions.contribution c on c.id = w.contribution_id
  join contributions.speaker s on s.contribution_id = c.id
  where w.owed_answer_id = owed_answer and c.state = 'confirmed' and c.audience is not null
    and not exists (select 1 from contributions.carrier x
      where x.owed_answer_id = owed_answer and x.seat_id = s.speaker_seat_id)
$$;

-- The name of who asked to be named with these words, for whoever may read the words.
create function contributions.name_with(contribution uuid) returns text
language sql stable security definer
set search_path = pg_catalog, pg_temp
as $$
  select seat.name from contributions.contribution c
  join contributions.speaker s on s.contribution_id = c.id
  join circles.seat seat on seat.id = s.speaker_seat_id
  where c.id = contribution and c.with_name and c.state = 'confirmed'
    and (c.audience = 'everyone'
      or (c.audience = 'organisation' and c.organisation_id in (select circles.my_circles()))
      or (c.audience = 'organisation' and c.id in (select contributions.words_i_carry()))
      or (c.audience is not null and c.circle_id in (select circles.my_circles())))
$$;

revoke all on function contributions.words_i_carry(), contributions.seats_to_hear(uuid),
  contributions.name_with(uuid) from public;
grant execute on function contributions.words_i_carry(), contributions.name_with(uuid) to kampvuur_web;
grant execute on function contributions.seats_to_hear(uuid) to kampvuur_worker;

create index owed_answer_open on contributions.owed_answer (due_on) where answered_at is null;
create index owed_answer_answered on contributions.owed_answer (answered_at desc) where answered_at is not null;
create index contribution_everyone on contributions.contribution (id) where audience = 'everyone' and state = 'confirmed';
