import type { TestApplication } from '../support/application.ts'

/**
 * Makes the example network many times larger: every fire gets forty more people, invitations, sentences (sealed as
 * the ones that are there), clusters and answers owed, every movement forty more houses with fires ahead, and every
 * person more devices and letters.
 */
export async function grow({ sql }: TestApplication): Promise<void> {
  for (const statement of statements) await sql(statement)
}

const statements = [
  'alter table circles.seat add column grown_from uuid',
  `insert into circles.seat (id, circle_id, person_id, name, role, taken_at, sealing_key_id, grown_from)
   select gen_random_uuid(), s.circle_id, null, s.name || ' ' || n, 'guest', now(), s.sealing_key_id, s.id
   from circles.seat s, generate_series(1, 4) n where s.circle_id in (select id from circles.circle where kind = 'fire')`,
  `insert into dialogues.invitation (seat_id, dialogue_id, answer, answered_at)
   select s.id, d.id, 'yes', now() from circles.seat s join dialogues.dialogue d on d.circle_id = s.circle_id
   where s.grown_from is not null`,
  'alter table contributions.contribution add column grown_from uuid',
  `insert into contributions.contribution (id, circle_id, organisation_id, state, audience, with_name, grown_from)
   select gen_random_uuid(), c.circle_id, c.organisation_id, c.state, c.audience, c.with_name, c.id
   from contributions.contribution c, generate_series(1, 10)`,
  `insert into contributions.contribution_version (contribution_id, number, body, sealing_key_id, written_by_seat_id)
   select c.id, 1, v.body, v.sealing_key_id, v.written_by_seat_id
   from contributions.contribution c
   join contributions.contribution o on o.id = c.grown_from
   join contributions.contribution_version v on v.contribution_id = o.id and v.number = o.current_version`,
  `insert into contributions.owed_answer (id, circle_id, organisation_id, kind, asked_of, due_on, answer, answer_kind,
     answered_by, answered_at)
   select gen_random_uuid(), o.circle_id, o.organisation_id, o.kind, o.asked_of, o.due_on, o.answer, o.answer_kind,
     o.answered_by, o.answered_at
   from contributions.owed_answer o, generate_series(1, 5)`,
  `insert into dialogues.cluster (id, dialogue_id, circle_id, name, owed_answer_id)
   select gen_random_uuid(), d.id, d.circle_id, 'Nog een ' || row_number() over (), o.id
   from dialogues.dialogue d join contributions.owed_answer o on o.circle_id = d.circle_id
   where not exists (select 1 from dialogues.cluster c where c.owed_answer_id = o.id)`,
  `insert into dialogues.cluster_contribution (contribution_id, cluster_id)
   select c.id, (select k.id from dialogues.cluster k where k.circle_id = c.circle_id order by md5(k.id::text || c.id) limit 1)
   from contributions.contribution c
   where c.grown_from is not null and c.state = 'confirmed'
     and exists (select 1 from dialogues.cluster k where k.circle_id = c.circle_id)`,
  `insert into contributions.owed_answer_words (owed_answer_id, contribution_id)
   select k.owed_answer_id, x.contribution_id from dialogues.cluster_contribution x join dialogues.cluster k on k.id = x.cluster_id
   where k.owed_answer_id is not null on conflict do nothing`,
  'alter table circles.circle add column grown_from uuid',
  `insert into circles.circle (id, kind, slug, name, parent_id, movement_id, visibility, grown_from)
   select gen_random_uuid(), c.kind, c.slug || '-' || n, c.name || ' ' || n, c.parent_id, c.movement_id, c.visibility, c.id
   from circles.circle c, generate_series(1, 10) n where c.kind in ('organisation', 'partner', 'team')`,
  `insert into circles.within (circle_id, in_id)
   select c.id, w.in_id from circles.circle c join circles.within w on w.circle_id = c.grown_from`,
  `insert into circles.circle (id, kind, slug, name, parent_id, movement_id, visibility, grown_from)
   select gen_random_uuid(), 'fire', c.slug || '-' || n, c.name || ' ' || n, c.parent_id, c.movement_id, c.visibility, c.id
   from circles.circle c, generate_series(1, 10) n where c.kind = 'fire'`,
  `insert into dialogues.dialogue (id, circle_id, organisation_id, format, title, occasion, starts_at, opening_question, announced, status)
   select gen_random_uuid(), c.id, d.organisation_id, d.format, d.title, d.occasion, now() + interval '30 days', d.opening_question, true, 'inviting'
   from circles.circle c join dialogues.dialogue d on d.circle_id = c.grown_from`,
  `insert into people.person (id, name) select gen_random_uuid(), p.name || ' ' || n from people.person p, generate_series(1, 3) n`,
  `insert into introductions.introduction (id, person_id, name, here_because, hats, experience, audience, readers, findable,
     theme_ids, region_ids, takes_notes)
   select gen_random_uuid(), p.id, p.name, i.here_because, i.hats, i.experience, i.audience, i.readers, i.findable,
     i.theme_ids, i.region_ids, i.takes_notes
   from people.person p join introductions.introduction i on i.name = regexp_replace(p.name, ' [0-9]+$', '')
   where p.name ~ ' [0-9]+$'`,
  `insert into about_us.golden_answer (id, movement_id, question, person_id, name)
   select gen_random_uuid(), a.movement_id, a.question, a.person_id, a.name from about_us.golden_answer a, generate_series(1, 10)`,
  `insert into about_us.golden_answer_version (answer_id, number, words)
   select a.id, 1, 'Nog een antwoord' from about_us.golden_answer a
   where not exists (select 1 from about_us.golden_answer_version v where v.answer_id = a.id)`,
  `insert into about_us.supporter (circle_id, person_id, role, name, yes_on, yes_how)
   select s.circle_id, s.person_id, s.role, s.name, platform.day_of(now()), 'paper' from about_us.supporter s, generate_series(1, 10)`,
  `insert into about_us.wanted_role (id, circle_id, role)
   select gen_random_uuid(), w.circle_id, w.role from about_us.wanted_role w, generate_series(1, 10)`,
  `insert into platform.session (token_hash, person_id, scope, method, ends_at)
   select sha256(convert_to(p.id || 'device' || n, 'UTF8')), p.id, 'person', 'mail-link', now() + interval '1 day'
   from people.person p, generate_series(1, 10) n`,
  `insert into platform.example_mail (recipient, subject, body)
   select 'iemand@voorbeeld.example', 'Brief ' || n, 'Dag' from generate_series(1, 50) n`,
  'alter table gatherings.gathering add column grown_from uuid',
  `insert into gatherings.gathering (id, circle_id, kind, title, audience, status, rule, grown_from)
   select gen_random_uuid(), g.circle_id, g.kind, g.title, g.audience, g.status, g.rule, g.id
   from gatherings.gathering g, generate_series(1, 10)`,
  `insert into gatherings.sign_up (id, gathering_id, occurrence_id, sealing_key_id, name, people, answer, placed_at)
   select gen_random_uuid(), s.gathering_id, s.occurrence_id, s.sealing_key_id, s.name, 1, s.answer, s.placed_at
   from gatherings.sign_up s, generate_series(1, 10)`,
  `insert into gatherings.occurrence (id, gathering_id, due_at, starts_at, ends_at)
   select gen_random_uuid(), g.id, o.due_at, o.starts_at, o.ends_at
   from gatherings.gathering g join gatherings.occurrence o on o.gathering_id = g.grown_from`,
  `insert into weeks.draft_session (id, week_id, day_id, room_id, title, from_time, until_time)
   select gen_random_uuid(), s.week_id, s.day_id, s.room_id, s.title, s.from_time, s.until_time
   from weeks.draft_session s, generate_series(1, 10)`,
  `insert into weeks.programme_session (id, week_id, day_id, room_id, title, about, starts_at, ends_at, circle_id, sign_up)
   select gen_random_uuid(), s.week_id, s.day_id, s.room_id, s.title, s.about, s.starts_at, s.ends_at, s.circle_id, s.sign_up
   from weeks.programme_session s, generate_series(1, 10)`,
  `insert into participants.entry (id, circle_id, kind, words, year, until_year, outcome, to_whom, said_on, shared)
   select gen_random_uuid(), e.circle_id, e.kind, e.words, e.year, e.until_year, e.outcome, e.to_whom, e.said_on, e.shared
   from participants.entry e, generate_series(1, 10)`,
  `insert into participants.join_request (id, movement_id, region_id, sealing_key_id, name, why, asked_on)
   select gen_random_uuid(), r.movement_id, r.region_id, r.sealing_key_id, r.name, r.why, r.asked_on
   from participants.join_request r, generate_series(1, 20)`,
  'alter table stories.story add column grown_from uuid',
  `insert into stories.story (id, movement_id, circle_id, kind, language, audience, sealing_key_id, grown_from)
   select gen_random_uuid(), s.movement_id, s.circle_id, s.kind, s.language, s.audience, s.sealing_key_id, s.id
   from stories.story s, generate_series(1, 10) n`,
  `insert into stories.writer (id, story_id, person_id, name, place)
   select gen_random_uuid(), s.id, w.person_id, w.name, w.place from stories.story s join stories.writer w on w.story_id = s.grown_from`,
  `insert into stories.version (story_id, number, content)
   select s.id, v.number, v.content from stories.story s join stories.version v on v.story_id = s.grown_from`,
  `insert into stories.published (id, story_id, movement_id, circle_id, kind, language, audience, rubric_id, slug, title, in_short,
     body, plain, bylines)
   select gen_random_uuid(), s.id, p.movement_id, p.circle_id, p.kind, p.language, p.audience, p.rubric_id, p.slug || s.id,
     p.title, p.in_short, p.body, p.plain, p.bylines
   from stories.story s join stories.published p on p.story_id = s.grown_from`,
  'insert into stories.about (story_id, theme_id) select s.id, a.theme_id from stories.story s join stories.about a on a.story_id = s.grown_from',
]
