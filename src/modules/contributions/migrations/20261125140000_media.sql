-- What somebody said in a spoken minute or a drawing, kept as they made it. It comes with the first version of their
-- words, whose text is the written version that a person gives it, or nothing. Sealed with the key of those words.
create table contributions.contribution_media (
  contribution_id uuid primary key references contributions.contribution,
  number integer not null, -- the version it came with; readable by nobody, for it would tell that words were changed
  kind text not null check (kind in ('sound', 'drawing')),
  content_type text not null
    check (content_type in ('image/webp', 'audio/webm', 'audio/ogg', 'audio/mp4', 'audio/mpeg', 'audio/wav')),
  body bytea not null, -- sealed
  seconds smallint,
  width smallint,
  height smallint,
  foreign key (contribution_id, number) references contributions.contribution_version,
  check ((kind = 'drawing') = (content_type = 'image/webp')),
  check ((kind = 'drawing') = (width is not null and height is not null))
);
alter table contributions.contribution_media enable row level security;

-- Whoever may read the words may see or hear it, nobody else; only who writes the words down gives it.
create policy media_see on contributions.contribution_media for select to kampvuur_web using (
  exists (select 1 from contributions.contribution c where c.id = contribution_media.contribution_id));
create policy media_give on contributions.contribution_media for insert to kampvuur_web with check (
  contribution_id in (select contributions.my_contributions())
  or contribution_id in (select contributions.waiting_in_my_hand()));
grant select (contribution_id, kind, content_type, body, seconds, width, height), insert
  on contributions.contribution_media to kampvuur_web;
