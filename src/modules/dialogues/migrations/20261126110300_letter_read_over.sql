-- Whoever wrote at a letter that is not sent yet is told when something they may have written about can no longer be read
-- by them: the beginning and the end are free text, and only they know what stands in it. Not which, not whose, and nobody
-- else is told. The rows go when the letter is sent.
create table dialogues.closing_letter_author (
  dialogue_id uuid not null references dialogues.closing_letter,
  seat_id uuid not null references circles.seat,
  to_read_over boolean not null default false,
  primary key (dialogue_id, seat_id)
);
alter table dialogues.closing_letter_author enable row level security;
create policy letter_author_self on dialogues.closing_letter_author for select to kampvuur_web
  using (seat_id in (select circles.my_seats()));
grant select on dialogues.closing_letter_author to kampvuur_web;

create function dialogues.note_letter_author() returns trigger
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  if new.sent_at is not null then
    delete from dialogues.closing_letter_author a where a.dialogue_id = new.dialogue_id;
    return null;
  end if;
  insert into dialogues.closing_letter_author (dialogue_id, seat_id)
    select new.dialogue_id, s.id from circles.seat s
    where s.circle_id = new.circle_id and s.ended_at is null and s.id in (select circles.my_seats())
  on conflict (dialogue_id, seat_id) do update set to_read_over = false;
  return null;
end
$$;
create trigger note_letter_author after insert or update on dialogues.closing_letter
  for each row execute function dialogues.note_letter_author();

-- Whether who sits in this seat reads words that went so far.
create function dialogues.seat_reads(seat uuid, contribution uuid, state text, audience text) returns boolean
language sql stable security definer
set search_path = pg_catalog, pg_temp
as $$
  select state = 'confirmed' and audience is not null and (audience = 'everyone'
    or exists (select 1 from circles.seat s
      where s.id = seat and s.came_at is not null and s.role <> 'listener' and not s.listens)
    or (audience = 'organisation' and (
      exists (select 1 from circles.seat s join circles.seat h on h.person_id = s.person_id
        join contributions.contribution c on c.organisation_id = h.circle_id
        where s.id = seat and c.id = contribution and h.taken_at is not null and h.ended_at is null)
      or exists (select 1 from contributions.carrier r
        join contributions.owed_answer_words w on w.owed_answer_id = r.owed_answer_id
        where r.seat_id = seat and r.of_house and w.contribution_id = contribution))))
$$;

create function dialogues.letter_to_read_over() returns trigger
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  update dialogues.closing_letter_author a set to_read_over = true
    from dialogues.closing_letter l
    where l.circle_id = new.circle_id and l.sent_at is null and a.dialogue_id = l.dialogue_id and not a.to_read_over
      and dialogues.seat_reads(a.seat_id, new.id, old.state, old.audience)
      and dialogues.seat_reads(a.seat_id, new.id, new.state, new.audience) is not true;
  return null;
end
$$;
create trigger letter_to_read_over after update on contributions.contribution
  for each row when (old.audience is not null
    and (old.audience, old.state) is distinct from (new.audience, new.state))
  execute function dialogues.letter_to_read_over();
revoke all on function dialogues.note_letter_author(), dialogues.seat_reads(uuid, uuid, text, text),
  dialogues.letter_to_read_over() from public;
