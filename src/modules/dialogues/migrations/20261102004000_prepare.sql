-- A fire has a title of its own, which stands on its public page too (its circle is seen by its guests only), and
-- lasts a number of minutes. The circle is called what the fire is called.
alter table dialogues.dialogue
  add column title text not null default '',
  add column minutes smallint not null default 180 check (minutes between 15 and 720);
update dialogues.dialogue d set title = c.name from circles.circle c where c.id = d.circle_id;

create function dialogues.name_circle() returns trigger
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  if new.title = '' then
    select c.name into new.title from circles.circle c where c.id = new.circle_id;
  else
    update circles.circle c set name = new.title where c.id = new.circle_id and c.name <> new.title;
  end if;
  return new;
end
$$;
revoke all on function dialogues.name_circle() from public;
create trigger name_circle before insert or update of title on dialogues.dialogue
  for each row execute function dialogues.name_circle();

-- Somebody with an account keeps an invitation there: the code proves that they were given it. From then on only the
-- account opens that seat, and what was chosen before with the code alone is forgotten. Not possible once somebody
-- spoke from the seat, or when it is somebody's already.
create function dialogues.keep_invitation(code_hash bytea) returns uuid
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  seat uuid := circles.seat_behind_code(code_hash, 'invitation');
begin
  if seat is null or platform.current_person() is null then return null; end if;
  update circles.seat s set person_id = platform.current_person()
    where s.id = seat and s.person_id is null
      and not exists (select 1 from contributions.speaker x where x.speaker_seat_id = s.id)
      and not exists (select 1 from circles.seat o
        where o.circle_id = s.circle_id and o.person_id = platform.current_person() and o.ended_at is null);
  if not found then return null; end if;
  update circles.seat_code c set ended_at = now() where c.seat_id = seat and c.ended_at is null;
  update platform.session t set ended_at = now() where t.seat_id = seat and t.ended_at is null;
  delete from circles.seat_hat h where h.seat_id = seat and h.chosen_at is not null;
  return seat;
end
$$;
revoke all on function dialogues.keep_invitation(bytea) from public;
grant execute on function dialogues.keep_invitation(bytea) to kampvuur_web;
