-- A voice or a picture is somebody, also without a name: publishing it is asked apart from publishing the words, and it is
-- no part of research. Who reads words for another purpose than talking on, themes or publishing it as it was told, reads the
-- words alone.
alter table contributions.consent_entry
  drop constraint consent_entry_purpose_check,
  add constraint consent_entry_purpose_check
    check (purpose in ('talk-on', 'theme-work', 'publish', 'publish-as-told', 'research'));

drop policy media_see on contributions.contribution_media;
create policy media_see on contributions.contribution_media for select to kampvuur_web using (
  exists (select 1 from contributions.contribution c where c.id = contribution_media.contribution_id)
  and ((select contributions.reads_for()) in ('talk-on', 'theme-work', 'publish-as-told')
    or contribution_id in (select contributions.my_contributions())));
