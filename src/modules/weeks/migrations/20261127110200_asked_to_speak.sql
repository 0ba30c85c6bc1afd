-- Who is asked to speak hears it by letter, where they have an account: for who writes it, whom and where it stands.
create policy draft_speaker_worker on weeks.draft_speaker for select to kampvuur_worker using (true);
create policy draft_session_worker on weeks.draft_session for select to kampvuur_worker using (true);
grant select (id, week_id, session_id, person_id, yes_on, withdrawn_on) on weeks.draft_speaker to kampvuur_worker;
grant select (id, dropped) on weeks.draft_session to kampvuur_worker;
