-- Sessions go a year after they ended. The worker sees those, and no others.
create policy session_sweep on platform.session for all to kampvuur_worker
  using (least(ended_at, ends_at) < now() - interval '1 year');
grant select (ends_at, ended_at), delete on platform.session to kampvuur_worker;

-- Never kept up to date, and never shown.
alter table platform.session drop column last_seen_at;
