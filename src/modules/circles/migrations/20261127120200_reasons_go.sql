-- Why a host proposes to end a circle is their own sentence: it goes when they erase everything, here and in the copies.
alter table circles.proposal add column reason_key_id uuid references platform.sealing_key; -- of the seat it was written from
alter table circles.deed add column words_key_id uuid references platform.sealing_key; -- where `becomes` is somebody's sentence
update circles.proposal p set reason_key_id = s.sealing_key_id from circles.seat s where s.id = p.by_seat_id;
update circles.deed d set words_key_id = s.sealing_key_id from circles.seat s
  where s.id = d.seat_id and d.kind in ('proposed-close', 'proposed-merge', 'proposed-split', 'closed', 'merged', 'split');
create index proposal_reason_key on circles.proposal (reason_key_id);
create index deed_words_key on circles.deed (words_key_id) where words_key_id is not null;

create function circles.whose_reason() returns trigger
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  new.reason_key_id := (select s.sealing_key_id from circles.seat s where s.id = new.by_seat_id);
  return new;
end
$$;
create trigger whose_reason before insert on circles.proposal
  for each row execute function circles.whose_reason();

create function circles.whose_words() returns trigger
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  new.words_key_id := (select s.sealing_key_id from circles.seat s where s.id = new.seat_id);
  return new;
end
$$;
create trigger whose_words before insert on circles.deed
  for each row when (new.kind in ('proposed-close', 'proposed-merge', 'proposed-split', 'closed', 'merged', 'split'))
  execute function circles.whose_words();

create function circles.forget_reason() returns trigger
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  update circles.proposal p set reason = '' where p.reason_key_id = new.id;
  update circles.deed d set becomes = null where d.words_key_id = new.id;
  return null;
end
$$;
create trigger forget_reason after insert or update of wrapped on platform.sealing_key
  for each row when (new.wrapped is null) execute function circles.forget_reason();
revoke all on function circles.whose_reason(), circles.whose_words(), circles.forget_reason() from public;

insert into platform.named_by_key (table_name, key_column, columns) values
  ('circles.proposal', 'reason_key_id', '{reason}'),
  ('circles.deed', 'words_key_id', '{becomes}');
-- What was erased before this was.
update circles.proposal p set reason = '' from platform.sealing_key k where k.id = p.reason_key_id and k.wrapped is null;
update circles.deed d set becomes = null from platform.sealing_key k where k.id = d.words_key_id and k.wrapped is null;
