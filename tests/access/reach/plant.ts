import { circleId, dialogueId, personId, seatId } from '../../../seeds/load/ids.ts'
import { programmeSessionId } from '../../../seeds/load/weeks.ts'
import type { TestApplication } from '../../support/application.ts'
import { plantedStories, storyAttempts } from './plant-stories.ts'

type Sql = TestApplication['sql']

const mina = personId('mina')
const joost = personId('joost')
const session = programmeSessionId('last', 'bel')
const closedHouse = circleId('closed-house')
const outside = seatId('achter-glas', 'somebody from outside')
const sjaak = seatId('achter-glas', 'Sjaak Reinders')

/** Rows the example network does not hold, so that every rule has something to keep apart. */
const planted: readonly string[] = [
  `insert into auth.account (id, "accountId", "providerId", "userId", "createdAt", "updatedAt")
   values (gen_random_uuid(), 'mina', 'test', '${mina}', now(), now()),
     (gen_random_uuid(), 'joost', 'test', '${joost}', now(), now())`, // he has no second step, so he may end his own
  `insert into auth.second_step ("userId", sealing_key_id, secret, begun_in, confirmed_at)
   select '${mina}', id, 'x', gen_random_uuid(), now() from platform.sealing_key limit 1`,
  `insert into auth.recovery_code ("userId", hash) values ('${mina}', 'x')`,
  `insert into people.scim_token (id, sign_in_id, hash) select gen_random_uuid(), id, 'x' from people.organisation_sign_in`,
  `insert into people.scim_user (id, sign_in_id, user_name, email, name, person_id)
   select gen_random_uuid(), id, 'mina', 'mina@de-overzet.example', 'Mina', '${mina}' from people.organisation_sign_in`,
  `insert into auth.passkey (id, "publicKey", "userId", "credentialID", counter, "deviceType", "backedUp")
   values (gen_random_uuid(), 'key', '${mina}', 'mina', 0, 'test', false)`,
  ...['1 hour', '-1 hour'].flatMap((ends) => [
    `insert into auth.session (id, token, "userId", "expiresAt", "createdAt", "updatedAt")
     values (gen_random_uuid(), gen_random_uuid()::text, '${mina}', now() + interval '${ends}', now(), now())`,
    `insert into auth.verification (id, identifier, value, "expiresAt", "createdAt", "updatedAt")
     values (gen_random_uuid(), gen_random_uuid()::text, 'x', now() + interval '${ends}', now(), now())`,
  ]),
  "insert into people.letter_asked (address_key) values ('a')",
  "insert into people.sign_in_request (id, email, locale) values (gen_random_uuid(), 'mina@voorbeeld.example', 'nl')",
  `insert into platform.command_receipt (key, actor, command, result)
   values (gen_random_uuid(), 'person:${mina}', 'test', '{}')`,
  `insert into platform.command_receipt (key, actor, command, result, at)
   values (gen_random_uuid(), 'nobody', 'test', '{}', now() - interval '2 years')`,
  "insert into platform.example_mail (recipient, subject, body) values ('mina@voorbeeld.example', 'x', 'x')",
  "insert into platform.failed_guess (key) values ('a')",
  "insert into platform.stays_closed (kind, subject_id, part) values ('contribution', gen_random_uuid(), 'talk-on')",
  "insert into platform.backup (id, made_at, place) values (gen_random_uuid(), now(), '/nowhere')",
  'insert into platform.kept_file (id) values (gen_random_uuid())',
  // Every story stood elsewhere before, also those that not everybody may read.
  'insert into stories.old_address select movement_id, sha256(id::text::bytea), id from stories.story',
  `insert into stories.taken_over (id, movement_id, source, story_id, version, published_id, content)
   select gen_random_uuid(), movement_id, 'x', story_id, 1, id, 'x' from stories.published limit 1`,
  `insert into stories.taken_over_keyword (theme_id, site)
   select id, 'x' from action_teams.theme where kind = 'keyword' limit 1`,
  "insert into platform.carried_key (label, wrapped) values ('test', 'x')",
  "insert into platform.small_world (holds_from, fewest) values ('-infinity', 5)",
  `insert into circles.small_world select id, '-infinity', 5 from circles.circle where kind = 'movement'`,
  // A sister whom only one of the two named.
  `insert into movements.sister (movement_id, sister_id)
   select '${circleId('een-stoel-erbij')}', id from circles.circle where slug = 'zomerhek'`,
  `insert into movements.rooms (movement_id) select id from circles.circle where kind in ('team', 'council')`,
  `insert into movements.elsewhere (movement_id) select id from circles.circle where kind in ('team', 'council')`,
  `insert into movements.welcome (movement_id) select id from circles.circle where kind in ('team', 'council')`,
  // Colours where none can be chosen, so that what keeps them apart has something to keep apart.
  "insert into movements.colours (circle_id) select id from circles.circle where kind in ('team', 'council')",
  // Somebody who asked to join takes part by now.
  `insert into participants.join_request (id, movement_id, sealing_key_id, asked_on, step, closed_on, circle_id)
   select gen_random_uuid(), '${circleId('een-stoel-erbij')}', id, platform.day_of(now()), 'joined', platform.day_of(now()), '${circleId('zomerhek')}'
   from platform.sealing_key limit 1`,
  // Somebody would like to be in one house, and who looks after the movement does not read that.
  `insert into participants.join_request (id, movement_id, sealing_key_id, asked_on, to_circle_id)
   select gen_random_uuid(), '${circleId('een-stoel-erbij')}', id, platform.day_of(now()), '${circleId('de-overzet')}'
   from platform.sealing_key limit 1`,
  // Both sides of every visit propose a day.
  `insert into visits.day (id, visit_id, side, starts_at, ends_at)
   select gen_random_uuid(), v.id, s.side, now() + interval '1 day', now() + interval '2 days'
   from visits.visit v, (values ('host'), ('guest')) s (side)`,
  // Either house of every visit wrote something.
  `insert into visits.side (visit_id, side, told)
   select v.id, s.side, 'x' from visits.visit v, (values ('host'), ('guest')) s (side) on conflict do nothing`,
  // Somebody in each house keeps something to its own people, and a caller was asked and did not answer yet.
  `insert into participants.entry (id, circle_id, kind, words, year, outcome, said_on, shared)
   select gen_random_uuid(), c.id, 'tried', 'x', 2020, 'not', platform.day_of(now()), false from circles.circle c
   where c.kind in ('organisation', 'partner', 'team')`,
  `with kept as (insert into participants.entry (id, circle_id, kind, said_on, shared)
     select gen_random_uuid(), c.id, 'promise', platform.day_of(now()), false from circles.circle c where c.kind in ('partner', 'team')
     returning id)
   insert into participants.follow_up (id, entry_id, words, outcome, on_day)
   select gen_random_uuid(), k.id, 'x', 'not', platform.day_of(now()) from kept k`,
  // Partners and teams share a question that they keep to their own people, and were asked whether another is theirs too.
  `with said as (insert into participants.entry (id, circle_id, kind, words, said_on, shared)
     select gen_random_uuid(), c.id, 'question', 'x', platform.day_of(now()), false from circles.circle c
     where c.kind in ('partner', 'team', 'organisation') returning id, circle_id),
   laid as (insert into participants.shared_question (id, name, begun_on)
     select s.id, 'x', platform.day_of(now()) from said s returning id),
   former as (insert into participants.former_question (id, question_id, name)
     select gen_random_uuid(), l.id, 'x' from laid l)
   insert into participants.on_question (entry_id, question_id, circle_id, kind, since, agreed)
   select s.id, s.id, s.circle_id, 'question', platform.day_of(now()), true from said s`,
  `insert into participants.on_question (entry_id, question_id, circle_id, kind, since, agreed)
   select e.id, (select id from participants.shared_question where name <> 'x' order by id limit 1), e.circle_id, 'question', platform.day_of(now()), false
   from participants.entry e join circles.circle c on c.id = e.circle_id
   where e.kind = 'question' and not exists (select 1 from participants.on_question o where o.entry_id = e.id)`,
  // A question of a house that is laid with no other, and a face that only its own people see.
  `insert into participants.entry (id, circle_id, kind, words, said_on, shared)
   values (gen_random_uuid(), '${circleId('lange-adem')}', 'question', 'x', platform.day_of(now()), true)`,
  `insert into participants.face (circle_id, works_on) select c.id, 'onderweg' from circles.circle c where c.kind = 'team'`,
  `insert into participants.entry (id, circle_id, kind, words, said_on, shared)
   select gen_random_uuid(), c.id, 'learned', 'x', platform.day_of(now()), true from circles.circle c where c.kind = 'team'`,
  `insert into participants.entry (id, circle_id, kind, words, said_on, shared)
   select gen_random_uuid(), c.id, 'says', 'x', platform.day_of(now()), false from circles.circle c
   where c.kind in ('neighbourhood', 'team', 'organisation')`,
  `insert into participants.says_answer (entry_id, seat_id, yes)
   select e.id, s.id, true from participants.entry e join circles.seat s on s.circle_id = e.circle_id
   where e.kind = 'says' and s.person_id is not null and s.ended_at is null on conflict do nothing`,
  `insert into participants.speaking_rule (circle_id, rule)
   select c.id, 'two' from circles.circle c where c.kind in ('organisation', 'team', 'partner')`,
  `insert into participants.learned_from (entry_id, from_id)
   select l.id, t.id from participants.entry l join participants.entry t on t.circle_id = l.circle_id and t.kind = 'tried'
   where l.kind = 'learned' and l.words = 'x'`,
  `insert into participants.caller (seat_id, circle_id, name)
   select s.id, s.circle_id, s.name from circles.seat s join circles.circle c on c.id = s.circle_id
   where c.kind in ('team', 'core-team', 'council') and s.taken_at is not null`,
  // A list of yesterday, and one that somebody who hosts nothing here any more sent.
  ...["now() - interval '2 days'", 'now()'].map(
    (
      at,
    ) => `insert into circles.spreadsheet (id, circle_id, person_id, holds, sealing_key_id, body, created_at)
     select gen_random_uuid(), '${circleId('een-stoel-erbij')}', '${mina}', 'people', id, 'x', ${at}
     from platform.sealing_key limit 1`,
  ),
  `insert into circles.import (id, circle_id, holds, counted)
   select gen_random_uuid(), c.id, 'people', '{}' from circles.circle c where c.kind = 'organisation'`,
  // Mina was invited somewhere with a list as well.
  `with seat as (insert into circles.seat (id, circle_id, person_id, name, role, sealing_key_id)
     select gen_random_uuid(), '${circleId('drie-sloten')}', '${mina}', 'Mina', 'member', id
     from platform.sealing_key where wrapped is not null limit 1 returning id)
   insert into circles.imported_seat (seat_id, import_id, role, locale, person_made, on_paper)
   select seat.id, i.id, 'host', 'nl', false, false from seat, circles.import i limit 1`,
  `insert into circles.ended_place (seat_id, by_seat_id, reason)
   select s.id, s.id, 'x' from circles.seat s join circles.circle c on c.id = s.circle_id where c.slug = 'de-overzet' limit 2`,
  `insert into circles.lowering (id, circle_id, seat_id, by_seat_id)
   select gen_random_uuid(), a.circle_id, a.id, b.id from circles.seat a
   join circles.seat b on b.circle_id = a.circle_id and b.id <> a.id limit 1`,
  `insert into circles.open_invitation (id, circle_id, by_seat_id, hash, until_on)
   select gen_random_uuid(), s.circle_id, s.id, 'x', platform.day_of(now()) + 9 from circles.seat s where s.role = 'host' limit 1`,
  `insert into circles.knock (id, circle_id, sealing_key_id, name, email, locale)
   select gen_random_uuid(), '${circleId('de-overzet')}', id, 'x', 'x', 'nl' from platform.sealing_key limit 1`,
  'select contributions.keep_heard()',
  `insert into gatherings.feed (id, person_id, secret_hash) values (gen_random_uuid(), '${mina}', 'x')`,
  // A letter on paper for somebody who was asked with their circle, in the house of a host and in another.
  `insert into gatherings.paper_letter (gathering_id, asked_id, about)
   select a.gathering_id, a.id, 'asked' from gatherings.asked_seat a order by a.id limit 2`,
  // A Week that nobody but its makers knows of yet.
  `insert into weeks.week (id, movement_id, circle_id, slug, year)
   select gen_random_uuid(), id, id, 'ooit', 2099 from circles.circle where slug = 'een-stoel-erbij'`,
  // Everybody who sits in the movement leads one stage of its Week, and not the other, where nothing may be asked any more.
  `insert into weeks.live_facilitator (session_id, seat_id)
   select l.session_id, s.id from weeks.live_session l join weeks.week w on w.id = l.week_id
   join circles.seat s on s.circle_id = w.circle_id`,
  `insert into weeks.live_session (session_id, week_id, asks)
   select s.id, s.week_id, false from weeks.programme_session s where not s.dropped
   and s.id not in (select l.session_id from weeks.live_session l) order by s.id limit 1`,
  `insert into weeks.live_question (id, session_id, sealing_key_id, words, code_hash)
   select gen_random_uuid(), l.session_id, (select id from platform.sealing_key limit 1), 'x', 'x' from weeks.live_session l
   where not l.asks`,
  // On that other stage, which did not begin, a film that is put there already.
  `insert into platform.sealing_key (id, wrapped) values ('${dialogueId('a laid film')}', 'x')`,
  `insert into weeks.live_show (id, session_id, kind, words, content_type, bytes, sealing_key_id, on_stage)
   select '${dialogueId('a laid film')}', l.session_id, 'film', 'x', 'video/webm', 1, '${dialogueId('a laid film')}', true
   from weeks.live_session l where not l.asks`,
  `insert into weeks.live_show_piece (show_id, number, body) values ('${dialogueId('a laid film')}', 0, 'x')`,
  // Of one session a recording about which Mina is asked, and slides of which the day is over.
  `insert into weeks.draft_speaker (id, week_id, session_id, name, person_id)
   select gen_random_uuid(), s.week_id, s.id, 'Mina', '${mina}' from weeks.programme_session s where s.id = '${session}'`,
  ...['recording', 'presentation'].flatMap((kind) => [
    `insert into platform.sealing_key (id, wrapped) values ('${dialogueId(`a kept ${kind}`)}', 'x')`,
    `insert into weeks.keepsake (id, week_id, session_id, kind, speaker_id, title, content_type, sealing_key_id)
     select '${dialogueId(`a kept ${kind}`)}', s.week_id, s.session_id, '${kind}',
       case '${kind}' when 'presentation' then s.id end, 'x', 'x', '${dialogueId(`a kept ${kind}`)}'
     from weeks.draft_speaker s where s.session_id = '${session}' and s.person_id is null`,
    `insert into weeks.keepsake_piece (keepsake_id, number, body) values ('${dialogueId(`a kept ${kind}`)}', 0, 'x')`,
  ]),
  `update weeks.keepsake_yes set yes_on = platform.day_of(now()), yes_how = 'paper', until = platform.day_of(now()) - 3
   where keepsake_id = '${dialogueId('a kept presentation')}'`,
  "insert into platform.outbox (fact, ids) values ('test.planted', '{}')",
  // What a place that not everybody may see says of itself.
  `insert into about_us.document (id, movement_id, kind)
   values ('${dialogueId('a dream of few')}', '${circleId('team-kade')}', 'dream')`,
  `insert into about_us.document_version (document_id, number, body)
   values ('${dialogueId('a dream of few')}', 1, '{"nl": "x"}')`,
  `insert into about_us.golden_answer (id, movement_id, question, person_id)
   values ('${dialogueId('an answer of few')}', '${circleId('team-kade')}', 'why', '${mina}')`,
  `insert into about_us.golden_answer_version (answer_id, number, words)
   values ('${dialogueId('an answer of few')}', 1, 'x')`,
  // Somebody elsewhere follows a movement and wrote back; a sister that not everybody may see has one that nobody reads.
  ...[circleId('een-stoel-erbij'), circleId('wij-blijven')].flatMap((movement) => [
    `insert into social_web.actor (id, movement_id, sealing_key_id, private_key, public_key)
     select '${movement}', '${movement}', id, 'x', '{}' from platform.sealing_key limit 1 on conflict do nothing`,
    `insert into social_web.follower (id, actor_id, address_key, sealing_key_id, address)
     select '${movement}', '${movement}', 'x', id, 'x' from platform.sealing_key limit 1`,
    `insert into social_web.told (actor_id, publication_id, told_as) values ('${movement}', gen_random_uuid(), now())`,
    `insert into social_web.delivery (follower_id, publication_id, verb) values ('${movement}', gen_random_uuid(), 'delete')`,
    `insert into social_web.received (id, actor_id, uri_key, sealing_key_id, content)
     select gen_random_uuid(), '${movement}', '${movement}'::text::bytea, id, 'x' from platform.sealing_key limit 1`,
    // One of them was answered, and that still has to leave; another is blocked.
    `with one as (insert into social_web.received (id, actor_id, uri_key, writer_key, sealing_key_id, content)
       select gen_random_uuid(), '${movement}', 'answered', 'x', id, 'x' from platform.sealing_key limit 1 returning id, sealing_key_id)
     insert into social_web.answer (id, received_id, sealing_key_id, content, for_everybody)
       select '${movement}', id, sealing_key_id, 'x', true from one`,
    `insert into social_web.sent_to (answer_id, actor_id, sealing_key_id, address)
     select '${movement}', '${movement}', id, 'x' from platform.sealing_key limit 1`,
    `insert into social_web.answer_delivery (answer_id, verb) values ('${movement}', 'create')`,
    `insert into social_web.blocked (id, movement_id, kind, address_key, sealing_key_id, address)
     select gen_random_uuid(), '${movement}', 'person', 'x', id, 'x' from platform.sealing_key limit 1`,
  ]),
  // Of two who met each asked the other along, and one of it was answered.
  `insert into introductions.asked_along (id, meeting_id, person_id, sealing_key_id, words, ended_at)
   select gen_random_uuid(), s.meeting_id, s.person_id, k.id, 'x', null
   from introductions.meeting_side s, lateral (select id from platform.sealing_key limit 1) k
   on conflict do nothing`,
  `insert into newsletter.delivery (issue_id, subscriber_id)
   select i.id, s.id from newsletter.issue i, newsletter.subscriber s where i.left_at is not null`,
  `insert into newsletter.proof (id, issue_id, person_id)
   select gen_random_uuid(), i.id, '${mina}' from newsletter.issue i where i.left_at is null`,
  `insert into about_us.supporter (circle_id, person_id, role, name, yes_on, yes_how, until_year)
   values ('${circleId('team-kade')}', '${mina}', 'x', 'x', platform.day_of(now()), 'account', null),
     ('${circleId('een-stoel-erbij')}', '${mina}', 'x', 'x', platform.day_of(now()), 'account', 2024)`,
  `insert into about_us.wanted_role (id, circle_id, role, ended_at)
   values ('${dialogueId('a role of few')}', '${circleId('team-kade')}', 'x', null),
     (gen_random_uuid(), '${circleId('een-stoel-erbij')}', 'x', now())`,
  `insert into about_us.role_reply (id, wanted_id, person_id, sealing_key_id, body)
   select gen_random_uuid(), '${dialogueId('a role of few')}', '${mina}', id, 'x' from platform.sealing_key limit 1`,
  `insert into platform.session (token_hash, person_id, scope, method, ends_at)
   values ('of long ago', '${mina}', 'person', 'test', now() - interval '2 years')`,
  ...[`person_id = '${mina}'`, `id = '${sjaak}'`].flatMap((whose) => [
    `insert into contributions.aside (contribution_id, answer)
     select s.contribution_id, 'later' from contributions.speaker s join circles.seat t on t.id = s.speaker_seat_id
     where t.${whose} on conflict do nothing`,
    `insert into contributions.contribution_media (contribution_id, number, kind, content_type, body)
     select v.contribution_id, v.number, 'sound', 'audio/mpeg', 'x' from contributions.contribution_version v
     join contributions.contribution c on c.id = v.contribution_id and c.current_version = v.number
     join contributions.speaker s on s.contribution_id = c.id join circles.seat t on t.id = s.speaker_seat_id
     where t.${whose} on conflict do nothing`,
  ]),
  // Everybody who introduces themselves has a photo beside it.
  `insert into platform.kept_file (id) select i.id from introductions.introduction i`,
  `insert into introductions.photo (introduction_id, sealing_key_id, file_id, width, height)
   select i.id, (select id from platform.sealing_key limit 1), i.id, 10, 10 from introductions.introduction i`,
  // Mina asked somebody to write out what she told, and somebody wrote out what Sjaak told.
  `insert into contributions.written_out (contribution_id, writer_seat_id, body)
   select m.contribution_id, o.id, case when t.id = '${sjaak}' then 'x'::bytea end
   from contributions.contribution_media m join contributions.speaker s on s.contribution_id = m.contribution_id
   join circles.seat t on t.id = s.speaker_seat_id
   cross join lateral (select x.id from circles.seat x where x.circle_id = t.circle_id and x.id <> t.id order by x.id limit 1) o
   where t.person_id = '${mina}' or t.id = '${sjaak}' on conflict do nothing`,
  `insert into contributions.carrier_address (seat_id, email)
   select c.seat_id, 'x' from contributions.carrier c join circles.seat t on t.id = c.seat_id where t.person_id is null
   on conflict do nothing`,
  `insert into contributions.help (id, helper_seat_id, helped_seat_id, session_id, ends_at)
   select gen_random_uuid(), '${seatId('achter-glas', 'Marleen Vos')}', '${sjaak}', gen_random_uuid(),
     now() + interval '50 minutes'`,
  `insert into contributions.owed_answer_version (owed_answer_id, number, answer, answer_kind)
   select o.id, 1, 'eerder', 'answered' from contributions.owed_answer o where o.answer_kind is not null
   on conflict do nothing`,
  `insert into dialogues.harvest_step (id, dialogue_id, circle_id, kind, before, after, at)
   select gen_random_uuid(), d.id, d.circle_id, 'name', '{}', '{}', now() - interval '40 days'
   from dialogues.dialogue d where d.status = 'closed'`,
  // What the words of one cluster of a fire lay in before; of another it is kept, and it lies there still.
  `insert into dialogues.former_cluster (id, dialogue_id, circle_id, name, is_question, became)
   select gen_random_uuid(), k.dialogue_id, k.circle_id, 'Eerder', false, k.id from dialogues.cluster k`,
  `insert into dialogues.former_words (cluster_id, contribution_id)
   select f.id, x.contribution_id from dialogues.former_cluster f
   join dialogues.cluster_contribution x on x.cluster_id = f.became on conflict do nothing`,
  `insert into dialogues.former_cluster (id, dialogue_id, circle_id, name, is_question, became)
   select min(k.id::text)::uuid, k.dialogue_id, k.circle_id, 'Nog niet', false, max(k.id::text)::uuid
   from dialogues.cluster k group by 2, 3 having count(*) > 1`,
  `insert into dialogues.room_code (dialogue_id, code, sealing_key_id, hash, ends_at)
   select d.id, 'x', (select id from platform.sealing_key limit 1), sha256(d.id::text::bytea), now() + interval '1 hour'
   from dialogues.dialogue d on conflict do nothing`,
  `insert into dialogues.closing_letter (dialogue_id, circle_id)
   select d.id, d.circle_id from dialogues.dialogue d where d.status = 'closed' on conflict do nothing`,
  `insert into dialogues.closing_letter_part (dialogue_id, owed_answer_id, told)
   select l.dialogue_id, o.id, 'x' from dialogues.closing_letter l
   join contributions.owed_answer o on o.circle_id = l.circle_id on conflict do nothing`,
  `insert into dialogues.harvest_step (id, dialogue_id, circle_id, kind, before, after)
   select gen_random_uuid(), d.id, d.circle_id, 'name', '{}', '{}' from dialogues.dialogue d where d.status = 'closed'`,
  // Who keeps or kept each letter wrote at it; who was asked to each conversation stands at its door.
  `insert into dialogues.closing_letter_author (dialogue_id, seat_id)
   select l.dialogue_id, t.id from dialogues.closing_letter l join circles.seat t on t.circle_id = l.circle_id
   where t.role in ('initiator', 'facilitator') on conflict do nothing`,
  `insert into dialogues.at_door (seat_id, dialogue_id)
   select t.id, d.id from dialogues.dialogue d join circles.seat t on t.circle_id = d.circle_id
   where t.role = 'guest' on conflict do nothing`,
  // Sjaak shows one of his sentences to who decides with him; whoever looks after the house looks after its sister as well.
  `insert into contributions.shown_beside (contribution_id, beside_id)
   select s.contribution_id, b.id from contributions.beside b
   join contributions.speaker s on s.speaker_seat_id = b.seat_id
   where b.seat_id = '${sjaak}' order by s.contribution_id limit 1`,
  `insert into circles.seat (id, circle_id, person_id, name, role, sealing_key_id, taken_at)
   select gen_random_uuid(), '${circleId('wij-blijven')}', '${personId('lotte')}', 'Lotte', 'host', id, now()
   from platform.sealing_key limit 1`,
  // Somebody from outside carries words that stay in the house, and who asked them vouched for them.
  `insert into circles.seat (id, circle_id, person_id, name, role, sealing_key_id)
   select '${outside}', '${circleId('achter-glas')}', '${personId('stranger')}', 'Iris', 'helper', id
   from platform.sealing_key limit 1`,
  `insert into contributions.carrier (owed_answer_id, seat_id, name, of_house)
   select o.id, '${outside}', 'Iris', true from contributions.owed_answer o
   where o.circle_id = '${circleId('achter-glas')}'`,
  // Everybody who carries something asked somebody around the same fire, who said no.
  `insert into contributions.handover (id, owed_answer_id, circle_id, from_seat_id, from_name, to_seat_id, to_name,
     of_house, asked_on, outcome, decided_on)
   select gen_random_uuid(), o.id, o.circle_id, c.seat_id, c.name, t.id, t.name, false, platform.day_of(now()), 'declined', platform.day_of(now())
   from contributions.owed_answer o join contributions.carrier c on c.owed_answer_id = o.id
   cross join lateral (select s.id, s.name from circles.seat s where s.circle_id = o.circle_id and s.id <> c.seat_id
     order by md5(s.id::text || o.id) limit 1) t`,
  // Words are gone from everything that was made.
  `insert into dialogues.taken_back (thing, thing_id, dialogue_id, circle_id, alone)
   select 'cluster', k.id, k.dialogue_id, k.circle_id, true from dialogues.cluster k
   union all select 'answer', o.id, d.id, d.circle_id, true from contributions.owed_answer o
     join dialogues.dialogue d on d.circle_id = o.circle_id
   union all select t.thing, d.id, d.id, d.circle_id, false from dialogues.dialogue d, (values ('report'), ('letter')) t (thing)
     where d.status = 'closed' on conflict do nothing`,
  // Somebody objected to all words that travel, once answered and once not; a few are set aside for others.
  ...['null, null, null', "'kept', 'x', platform.day_of(now())"].map(
    (
      answer,
      i,
    ) => `insert into contributions.objection (id, contribution_id, circle_id, organisation_id, code_hash,
       sealing_key_id, said, asked_version, answer_kind, answer, answered_on)
     select gen_random_uuid(), c.id, c.circle_id, c.organisation_id, sha256((c.id::text || '${i}')::bytea),
       (select id from platform.sealing_key limit 1), 'x', 1, ${answer}
     from contributions.contribution c where c.state = 'confirmed' and c.audience is not null`,
  ),
  `update contributions.contribution set set_aside_until = now() + interval '1 day'
   where id in (select id from contributions.contribution where audience = 'everyone' order by id limit 3)`,
  // A council asks about words that are not for everyone.
  `insert into dialogues.board_question (owed_answer_id, dialogue_id, asked_by, words)
   select o.id, d.id, 'De raad', 'x' from contributions.owed_answer o
   join dialogues.dialogue d on d.circle_id = o.circle_id
   where not exists (select 1 from contributions.owed_answer_words w join contributions.contribution c
     on c.id = w.contribution_id where w.owed_answer_id = o.id and c.audience = 'everyone')
   on conflict do nothing`,
  // A house that closed with what it offered, and whom it had for a host.
  `insert into circles.circle (id, kind, slug, name, parent_id, movement_id, visibility)
   values ('${closedHouse}', 'organisation', 'closed-house', 'x', '${circleId('een-stoel-erbij')}', '${circleId('een-stoel-erbij')}', 'everyone')`,
  `insert into circles.seat (id, circle_id, person_id, name, role, sealing_key_id, taken_at)
   select gen_random_uuid(), '${closedHouse}', '${mina}', 'Mina', 'host', id, now()
   from platform.sealing_key where wrapped is not null limit 1`,
  `insert into visits.opening (id, circle_id, kind, words, audience, said_on)
   values (gen_random_uuid(), '${closedHouse}', 'offer', 'x', 'everyone', platform.day_of(now()))`,
  `update circles.circle set closed_on = platform.day_of(now()) where id = '${closedHouse}'`,
]

/** What nobody has written, and somebody might try to write. */
const attempts: Readonly<Record<string, string>> = {
  ...storyAttempts,
  // An answer to what has none yet: without a name, and with that of each who looks after the movement.
  'social_web.answer': `select gen_random_uuid() as id, r.id as received_id, r.sealing_key_id, 'x' as content,
      t.id as signed_seat_id, true as for_everybody
    from social_web.received r join social_web.actor a on a.id = r.actor_id
    cross join lateral (select null::uuid as id union all
      select s.id from circles.seat s where s.circle_id = a.movement_id and s.role = 'host' and s.ended_at is null) t
    where not exists (select from social_web.answer w where w.received_id = r.id)`,
  'social_web.sent_to':
    "select gen_random_uuid() as answer_id, a.id as actor_id, a.sealing_key_id, 'x' as address from social_web.actor a",
  // A part in a file that waits: the example's stand in their rows.
  'weeks.keepsake_piece': `select k.id as keepsake_id, 9 as number, f.id as file_id from weeks.keepsake k,
    (select id from platform.kept_file where not kept and let_go_at is null order by id limit 1) f`,
  'weeks.afterword_picture': `select gen_random_uuid() as id, w.id as week_id, 9 as position, 'x' as words,
    'nobody' as recognisable, 'x' as content_type, 1 as width, 1 as height, k.id as sealing_key_id, f.id as file_id
    from weeks.week w, (select id from platform.sealing_key order by id limit 1) k,
    (select id from platform.kept_file where not kept and let_go_at is null order by id limit 1) f`,
  'weeks.live_show_piece': `select s.id as show_id, 9 as number, f.id as file_id from weeks.live_show s,
    (select id from platform.kept_file where not kept and let_go_at is null order by id limit 1) f`,
  'contributions.shown_beside': `
    select s.contribution_id, b.id as beside_id from contributions.beside b
    join contributions.speaker s on s.speaker_seat_id = b.seat_id
    where not exists (select 1 from contributions.shown_beside x where x.contribution_id = s.contribution_id)`,
  'contributions.young_rule': `
    select c.id as movement_id, 12 as together_from, 16 as alone_from, array[]::text[] as second_for
    from circles.circle c where c.kind in ('movement', 'organisation')
      and not exists (select 1 from contributions.young_rule r where r.movement_id = c.id)`,
  'contributions.speaker': `
    select c.id as contribution_id, t.id as speaker_seat_id, null as writer_seat_id, 'own-device' as way
    from contributions.contribution c join circles.seat t on t.circle_id = c.circle_id
    where c.id = '${dialogueId('words without a speaker')}'`,
  'dialogues.dialogue': `
    select to_jsonb(d) || jsonb_build_object('id', gen_random_uuid(), 'follows_dialogue_id', o.id)
    from dialogues.dialogue d cross join lateral (
      select id from dialogues.dialogue x where x.circle_id <> d.circle_id order by md5(x.id::text || d.id) limit 4) o`,
  // As if each visit returned any other, or none.
  'participants.on_question': `
    select e.id as entry_id, q.id as question_id, e.circle_id, 'question' as kind, platform.day_of(now()) as since, a.agreed
    from participants.entry e, participants.shared_question q, (values (true), (false)) a (agreed)
    where e.kind = 'question' and not exists (select 1 from participants.on_question o where o.entry_id = e.id)`,
  'visits.visit': `
    select to_jsonb(v) || jsonb_build_object('id', gen_random_uuid(), 'return_of', r.id, 'step', 'asked', 'gathering_id', null)
    from visits.visit v cross join (select id from visits.visit union all select null) r
    where r.id is distinct from v.id
    union all
    select to_jsonb(v) || jsonb_build_object('id', gen_random_uuid(), 'step', 'asked', 'gathering_id', null, 'asked_by', 'host',
      'host_circle_id', '${closedHouse}', 'asked_by_seat_id', s.id, 'opening_id', null)
    from visits.visit v join circles.seat s on s.circle_id = '${closedHouse}'
    where v.guest_circle_id is not null`,
  'participants.join_day': `
    select to_jsonb(d) || jsonb_build_object('id', gen_random_uuid(), 'starts_at', d.starts_at + interval '1 day')
    from participants.join_day d`,
  'participants.join_request': `
    select gen_random_uuid() as id, c.id as movement_id, k.id as sealing_key_id, false as may_list, 'nl' as locale,
      platform.day_of(now()) as asked_on from circles.circle c, (select id from platform.sealing_key limit 1) k
    where c.kind = 'organisation'`,
  'dialogues.former_cluster': `
    select k.id, k.dialogue_id, k.circle_id, 'x' as name, false as is_question, k.id as became from dialogues.cluster k
    where not exists (select 1 from dialogues.former_cluster f where f.id = k.id)`,
  'dialogues.former_words': `
    select x.cluster_id, x.contribution_id from dialogues.cluster_contribution x
    join dialogues.former_cluster f on f.id = x.cluster_id`,
  // A key that is gone from the start: something would be forgotten by it.
  'platform.sealing_key':
    'select gen_random_uuid() as id, null as wrapped, now() as created_at, now() as erased_at',
}

export async function plant(sql: Sql): Promise<void> {
  for (const statement of [...planted, ...plantedStories]) await sql(statement)
  await sql(
    `insert into contributions.contribution (id, circle_id, organisation_id, state, current_version)
     select $1, c.circle_id, c.organisation_id, 'confirmed', 1 from contributions.contribution c
     join contributions.speaker s on s.contribution_id = c.id join circles.seat t on t.id = s.speaker_seat_id
     where t.person_id = $2 limit 1`,
    [dialogueId('words without a speaker'), mina],
  )
}

/** More rows to try to write in this table, as a query of JSON; none: what is there already. */
export function attemptsAt(table: string): string | undefined {
  const query = attempts[table]
  return query && (query.includes('to_jsonb') ? query : `select to_jsonb(a) from (${query}) a`)
}
