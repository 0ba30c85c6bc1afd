import { circleId, personId } from '../../../seeds/load/ids.ts'

/** Something new with a key of its own: what is added to it is written as `new.key`. */
const withKeys = (rows: string, insert: string) =>
  `with new as (select r.*, gen_random_uuid() as key from (${rows}) r),
   keys as (insert into platform.sealing_key (id, wrapped) select key, 'x' from new returning id)
   ${insert}`

const mina = personId('mina')
const movement = circleId('een-stoel-erbij')

/** Rows about stories, letters and search that the example does not hold, so that every rule has something to keep apart. */
export const plantedStories: readonly string[] = [
  // A picture in each story, also in what nobody else reads yet.
  withKeys(
    'select s.id as story from stories.story s',
    `, pictures as (insert into stories.picture (id, story_id, sealing_key_id, recognisable, width, height, widths)
       select gen_random_uuid(), story, key, 'nobody', 9, 9, '{9}' from new returning id)
     insert into stories.picture_file (picture_id, format, width, bytes, body) select id, 'webp', 9, 9, 'x' from pictures`,
  ),
  // Whose words stand in a story is recognised on its picture.
  `insert into stories.seen_on (picture_id, told_id)
   select p.id, t.id from stories.told_of t join stories.picture p using (story_id) where t.contribution_id is not null`,
  // A recording with each story that shows nothing yet, also with what nobody else reads.
  withKeys(
    'select s.id as story from stories.story s',
    `, files as (insert into stories.shown_file (id, story_id, sealing_key_id, content_type, bytes)
       select gen_random_uuid(), story, key, 'audio/wav', 1 from new returning id)
     insert into stories.shown_piece (shown_file_id, number, body) select id, 0, 'x' from files`,
  ),
  // A document to which each story that is read leads, and one to which none does.
  withKeys(
    'select s.id as story, n as linked from stories.story s, generate_series(0, 1) n',
    `, files as (insert into stories.shown_file (id, story_id, sealing_key_id, content_type, bytes, linked)
       select gen_random_uuid(), story, key, 'application/pdf', 1, true from new returning id)
     insert into stories.shown_piece (shown_file_id, number, body) select id, 0, 'x' from files`,
  ),
  `update stories.published p set body = jsonb_set(body, '{content}', body -> 'content' || jsonb_build_array(jsonb_build_object(
     'type', 'paragraph', 'content', jsonb_build_array(jsonb_build_object('type', 'text', 'text', 'x', 'marks', jsonb_build_array(
       jsonb_build_object('type', 'link', 'attrs', jsonb_build_object('href', '/stories/files/' || f.id || '/x.pdf'))))))))
   from (select distinct on (story_id) story_id, id from stories.shown_file where linked order by story_id, id) f
   where f.story_id = p.story_id`,
  // What its writers asked themselves, of each story that is read.
  `insert into stories.asked_oneself (story_id, answers) select story_id, 'x' from stories.published`,
  // A question to who wrote each story.
  withKeys(
    'select s.id as story from stories.story s',
    `insert into stories.reaction (id, story_id, person_id, sealing_key_id, content, locale, may_stand, sent_on)
     select gen_random_uuid(), story, '${personId('stranger')}', key, 'x', 'nl', false, platform.day_of(now()) from new`,
  ),
  // Somebody finds themselves in each story that is read: passed on or not, answered or not.
  withKeys(
    `select p.story_id as story, p.movement_id as movement, n % 2 = 0 as passed, n % 3 = 0 as answered
     from (select q.*, row_number() over (order by q.slug) as n from stories.published q) p`,
    `insert into stories.objection (id, story_id, movement_id, sealing_key_id, said, wish, long_hash, short_hash, passed_on, answer,
       answered_on)
     select gen_random_uuid(), story, movement, key, 'x', 'talk', uuid_send(key), uuid_send(key),
       case when passed then platform.day_of(now()) end, case when answered then 'x'::bytea end,
       case when answered then platform.day_of(now()) end from new`,
  ),
  // Every third story that nobody reads is held, and some were, for an objection or after it was forgotten.
  withKeys(
    `select s.id as story, s.movement_id as movement, n % 2 = 0 as over
     from (select q.*, row_number() over (order by q.id) as n from stories.story q
       where not exists (select from stories.published p where p.story_id = q.id)
         and not exists (select from stories.held h where h.story_id = q.id)) s where n % 3 <> 0`,
    `insert into stories.held (id, story_id, movement_id, sealing_key_id, reason, until_on, ended_on, ended_as, was)
     select gen_random_uuid(), story, movement, key, 'x', platform.day_of(now()) + 14, case when over then platform.day_of(now()) end,
       case when over then 'back' end, case when not over then '{}'::jsonb end from new`,
  ),
  // What nobody reads: some is kept away for good, and of some that was proposed, or was and is not any more.
  withKeys(
    `select s.id as story, s.movement_id as movement, n, (select o.id from stories.objection o where o.story_id = s.id limit 1) as objection
     from (select q.*, row_number() over (order by q.id) as n from stories.story q
       where not exists (select from stories.published p where p.story_id = q.id)
         and not exists (select from stories.held h where h.story_id = q.id and h.ended_on is null)
         and not exists (select from stories.kept_away k where k.story_id = q.id)) s`,
    `, kept as (insert into stories.kept_away (id, story_id, movement_id, objection_id, sealing_key_id, title, answer, shown, answered_on)
       select gen_random_uuid(), story, movement, objection, key, 'x', 'x', 'x', platform.day_of(now()) from new)
     insert into stories.away_proposal (id, story_id, movement_id, objection_id, kind, sealing_key_id, reason, proposed_by, says, said_on)
     select gen_random_uuid(), story, movement, objection, case when n % 2 = 0 then 'away' else 'stays' end, key, 'x', '${mina}',
       case when n % 2 = 0 then 'agreed' end, case when n % 2 = 0 then platform.day_of(now()) end from new`,
  ),
  // Mina shared something: it waits, words were proposed, and it became a story that somebody else writes.
  withKeys(
    `select t.step, case when t.step = 'published' then (select w.story_id from stories.writer w
       where w.person_id = '${personId('researcher')}' order by 1 limit 1) end as story
     from (values ('waits'), ('proposed'), ('published')) t (step)`,
    `, shared as (insert into stories.shared (id, movement_id, person_id, sealing_key_id, content, audience, language, long_hash,
         short_hash, step, proposal, question, reply, story_id, shared_on)
       select gen_random_uuid(), '${movement}', '${mina}', key, 'x', 'movement', 'nl', uuid_send(key), uuid_send(key), step, 'x',
         'x', 'x', story, platform.day_of(now()) from new returning id)
     insert into stories.shared_media (shared_id, kind, content_type, body) select id, 'sound', 'audio/mpeg', 'x' from shared`,
  ),
  // An address with everything that was shared, and one at which a letter came back.
  withKeys(
    `select s.id as shared from stories.shared s
       where s.person_id is null and not exists (select from stories.shared_mail m where m.shared_id = s.id)`,
    `insert into stories.shared_mail (shared_id, sealing_key_id, address, address_key, stop_hash, locale, told)
     select shared, key, 'x', uuid_send(key), uuid_send(key), 'nl', true from new`,
  ),
  `insert into stories.shared_mail (shared_id, locale, ended)
   select s.id, 'nl', 'returned' from stories.shared s where s.person_id = '${mina}'`,
  // Words stand in stories that only their circle reads.
  `insert into stories.quoted (story_id, contribution_id)
   select p.story_id, (select id from contributions.contribution order by id limit 1) from stories.published p
   where p.audience <> 'everyone' on conflict do nothing`,
  // Who looks after the movement asks to see the letter; somebody asked for one of a house.
  `insert into newsletter.proof (id, issue_id, person_id)
   select gen_random_uuid(), i.id, '${personId('lotte')}' from newsletter.issue i where i.left_at is null`,
  `insert into newsletter.subscriber (id, movement_id, sealing_key_id, address, asked_on)
   select gen_random_uuid(), '${circleId('zomerhek')}', id, 'x', platform.day_of(now()) from platform.sealing_key limit 1`,
  // What somebody could not do here, told to every movement, and where nobody can tell it.
  withKeys(
    `select c.id as movement from circles.circle c where c.kind in ('movement', 'team')`,
    `insert into doors.barrier (id, movement_id, sealing_key_id, content, by_mail, locale, told_on)
     select gen_random_uuid(), movement, key, 'x', false, 'nl', platform.day_of(now()) from new`,
  ),
  // Somebody without an account asks every movement for a theme; and asks where nobody can ask.
  withKeys(
    `select c.id as movement from circles.circle c where c.kind in ('movement', 'team')`,
    `insert into action_teams.wish (id, movement_id, words, reason, locale, mail)
     select key, movement, 'x', '', 'nl', 'x' from new`,
  ),
  // In each movement somebody looks: others read it or not, its makers were told or not, and one answered.
  withKeys(
    `select c.id as movement, r.on_day from circles.circle c, (values (null::date), (platform.day_of(now()))) r (on_day)
     where c.kind = 'movement'`,
    `insert into vision.look (id, movement_id, person_id, sealing_key_id, content, from_day, begun_on, read_on)
     select key, movement, '${personId('daan')}', key, 'x', platform.day_of(now()), platform.day_of(now()), on_day from new`,
  ),
  withKeys(
    `select l.id as look, l.movement_id as movement, p.story_id as story, p.n % 2 = 0 as told from vision.look l
     cross join lateral (select q.story_id, row_number() over (order by q.slug) as n from stories.published q
       where q.movement_id = l.movement_id and q.audience = 'everyone' order by q.slug limit 4) p`,
    `insert into vision.remark (id, look_id, movement_id, sealing_key_id, content, says, thing, thing_id, told_on)
     select key, look, movement, key, 'x', 'fits', 'story', story, case when told then platform.day_of(now()) end from new`,
  ),
  withKeys(
    `select r.id as remark, (array(select w.person_id from stories.writer w where w.story_id = r.thing_id
       and w.person_id is not null order by w.place))[1] as person
     from vision.remark r where r.told_on is not null and not exists (select 1 from vision.answer a where a.remark_id = r.id)
       and exists (select 1 from stories.writer w where w.story_id = r.thing_id and w.person_id is not null)`,
    `insert into vision.answer (remark_id, person_id, sealing_key_id, content, answered_on)
     select remark, person, key, 'x', platform.day_of(now()) from new`,
  ),
  `insert into search.made (reading) values (-1) on conflict do nothing`,
]

const waitingFile =
  '(select id from platform.kept_file where not kept and let_go_at is null order by id limit 1) f'

/** What nobody has written about stories, and somebody might try to write. */
export const storyAttempts: Readonly<Record<string, string>> = {
  'stories.asked_oneself': `select s.id as story_id, 'x'::bytea as answers from stories.story s
    where not exists (select 1 from stories.asked_oneself a where a.story_id = s.id)`,
  'stories.shown_file': `select gen_random_uuid() as id, s.id as story_id, k.id as sealing_key_id, 'audio/wav' as content_type,
    1 as bytes
    from stories.story s, (select id from platform.sealing_key x
      where not exists (select 1 from stories.shown_file f where f.sealing_key_id = x.id) order by id limit 1) k`,
  'stories.shown_piece': `select s.id as shown_file_id, 7 as number, f.id as file_id
    from stories.shown_file s, ${waitingFile}`,
  'stories.picture': `select gen_random_uuid() as id, s.id as story_id, k.id as sealing_key_id, 'nobody' as recognisable,
    1 as width, 1 as height, array[1] as widths, now() as made_at
    from stories.story s, (select id from platform.sealing_key x
      where not exists (select 1 from stories.picture p where p.sealing_key_id = x.id) order by id limit 1) k`,
  'stories.seen_on': `select p.id as picture_id, t.id as told_id from stories.picture p join stories.told_of t using (story_id)
    where t.contribution_id is null
      and not exists (select 1 from stories.seen_on o where o.picture_id = p.id and o.told_id = t.id)`,
  'stories.picture_file': `select p.id as picture_id, 'avif' as format, 7 as width, 1 as bytes, f.id as file_id
    from stories.picture p, ${waitingFile}`,
  'vision.watcher': `select gen_random_uuid() as id, '${movement}'::uuid as movement_id, '${mina}'::uuid as person_id,
    k.id as sealing_key_id, 'x'::bytea as content, platform.day_of(now()) as offered_on, null::date as yes_on
    from (select id from platform.sealing_key x
      where not exists (select 1 from vision.watcher w where w.sealing_key_id = x.id) order by id limit 1) k`,
  // What was laid there before is worked through by now.
  'search.stale': `select 'story' as kind, gen_random_uuid() as id, now() as at`,
  'stories.shared_media': `select s.id as shared_id, 'photo' as kind, 'image/webp' as content_type, f.id as file_id
    from stories.shared s, ${waitingFile}`,
}
