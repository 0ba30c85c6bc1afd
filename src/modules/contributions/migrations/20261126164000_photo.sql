-- A photo beside a spoken minute and a drawing: kept as a drawing is, drawn anew from its pixels.
alter table contributions.contribution_media
  drop constraint contribution_media_kind_check,
  drop constraint contribution_media_check,
  drop constraint contribution_media_check1,
  add check (kind in ('sound', 'drawing', 'photo')),
  add check ((kind in ('drawing', 'photo')) = (content_type = 'image/webp')),
  add check ((kind in ('drawing', 'photo')) = (width is not null and height is not null));
