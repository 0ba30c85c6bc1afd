-- As before; and who said yes with their account stays who can take that back: to standing there by name, or to what is kept of it.
create or replace function weeks.ask_speaker(speaker uuid, address text) returns void
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  update weeks.draft_speaker s set person_id = (select p.id from people.person p where p.email = lower(address))
    where s.id = speaker and s.week_id in (select weeks.my_weeks()) and s.yes_how <> 'account'
      and not exists (select from weeks.keepsake_yes y where y.speaker_id = s.id and y.yes_how = 'account');
end
$$;
