import { circleId, idOf, personId } from '../../../seeds/load/ids.ts'
import { storyId } from '../../../seeds/load/stories.ts'
import { stories } from '../../../seeds/stories/index.ts'
import { reading } from '../../../src/modules/search/analysis/reader.ts'
import type { Walker } from '../model.ts'
import { movementsOf } from '../who.ts'
import { hosts, lay, layKey, noOne, oneOf, type Secret, type Sql, sitsIn, wasDone } from './planting.ts'

// What somebody writes is theirs until they say who reads it, and who asked for a letter is nobody's to know.

export const plantedDraft = idOf('planted story', 'draft')
export const plantedForCircle = idOf('planted story', 'circle')
const forMovement = idOf('planted story', 'movement')
export const plantedAskedWriter = idOf('planted asked writer')
export const plantedReader = idOf('planted reader')
const plantedInvitedWriter = idOf('planted invited writer')
const [told, shared, reaction, objection, placed, subscriber, barrier, wish] = [
  idOf('planted told of'),
  idOf('planted shared'),
  idOf('planted reaction'),
  idOf('planted story objection'),
  idOf('planted placed story'),
  idOf('planted subscriber'),
  idOf('planted barrier'),
  idOf('planted wish'),
]
const sharedMail = idOf('planted shared mail')
const movement = 'een-stoel-erbij'
const plantedCheck = idOf('planted check')
export const plantedRemark = idOf('planted remark')
const plantedWatcher = idOf('planted watcher')
/** A word that stands in nothing else. */
export const plantedTitle = 'kwartelkoningin'
const titled = idOf('planted title')

/** Somebody began to look, and nobody else reads it. */
async function layCheck(sql: Sql, id: string, person: string): Promise<void> {
  await layKey(sql, id)
  await lay(sql, 'vision.look', {
    ...{ id, movement_id: circleId(movement), person_id: personId(person), sealing_key_id: id, content: 'x' },
    ...{ from_day: new Date(), begun_on: new Date() },
  })
}

/** Another story of Joost's, sealed as one that is there; its address is its id. */
async function story(
  sql: Sql,
  id: string,
  audience: 'circle' | 'movement' | 'everyone',
  published: boolean,
): Promise<void> {
  const from = storyId('schrijven-in-de-huiskamer')
  const writer = idOf('planted writer', id)
  await sql(
    `insert into stories.story (id, movement_id, circle_id, kind, language, audience, sealing_key_id)
     select $1, movement_id, $3, kind, language, $4, sealing_key_id from stories.story where id = $2`,
    [id, from, circleId('de-overzet'), audience],
  )
  await lay(sql, 'stories.writer', {
    ...{ id: writer, story_id: id, person_id: personId('joost'), name: 'Joost' },
  })
  await sql(
    `insert into stories.version (story_id, number, writer_id, content)
     select $1, 1, $2, content from stories.version where story_id = $3 and number = 1`,
    [id, writer, from],
  )
  if (published)
    await sql(
      `insert into stories.published (id, story_id, movement_id, circle_id, kind, language, audience, slug, title, in_short, body,
         plain, bylines, published_at)
       select gen_random_uuid(), $1::uuid, p.movement_id, $3, p.kind, p.language, $4, $1::uuid::text, 'Een regenton vol geheimen', 'Zegge en schrijve.',
         '{"type": "doc", "content": []}', 'regenton', '{Joost}', now()
       from stories.published p where p.story_id = $2`,
      [id, from, circleId('de-overzet'), audience],
    )
  await wasDone(sql, 'stories.publish', id)
}

const takesPart = (walker: Walker) => movementsOf(walker).includes(movement)
const writes = (slug: string) => oneOf(...(stories.find((one) => one.slug === slug)?.writers ?? []))

export const storySecrets: readonly Secret[] = [
  {
    name: 'a story that is being written',
    ids: [plantedDraft],
    below: ['/write/:story', '/write/:story/publish', '/write/:story/people', '/write/:story/versions'],
    knows: oneOf('joost'),
    plant: (sql) => story(sql, plantedDraft, 'everyone', false),
  },
  {
    name: 'a story for its circle',
    ids: [plantedForCircle],
    below: ['/stories/:slug'],
    knows: (walker) => sitsIn('de-overzet')(walker) || oneOf('joost')(walker),
    plant: (sql) => story(sql, plantedForCircle, 'circle', true),
  },
  {
    name: 'a story for the movement',
    ids: [forMovement],
    below: ['/stories/:slug'],
    knows: takesPart,
    plant: (sql) => story(sql, forMovement, 'movement', true),
  },
  {
    name: 'who else is told of in a story',
    ids: [told],
    knows: oneOf('samira'),
    async plant(sql) {
      await sql(
        `insert into stories.told_of (id, story_id, name, code_hash)
         select $1::uuid, story_id, name, uuid_send($1::uuid) from stories.told_of where story_id = $2 limit 1`,
        [told, storyId('wachten-op-een-antwoord')],
      )
      await wasDone(sql, 'stories.name-person', told)
    },
  },
  {
    name: 'who is asked to write along on a story',
    ids: [plantedAskedWriter],
    below: ['/write-along/:asked'],
    knows: oneOf('samira', 'mina'),
    async plant(sql) {
      await sql(
        `insert into stories.asked_writer (id, story_id, person_id, asked_by, title, name)
         select $1, t.story_id, $3, w.id, t.name, t.name from stories.told_of t
         join stories.writer w on w.story_id = t.story_id where t.story_id = $2 limit 1`,
        [plantedAskedWriter, storyId('wachten-op-een-antwoord'), personId('mina')],
      )
      await wasDone(sql, 'stories.ask-writer', plantedAskedWriter)
    },
  },
  {
    name: 'who is asked to read a story along',
    ids: [plantedReader],
    below: ['/read-along/:reader'],
    knows: oneOf('samira', 'mina'),
    async plant(sql) {
      await sql(
        `insert into stories.reader (id, story_id, person_id, asked_by, title, name)
         select $1, t.story_id, $3, w.id, t.name, t.name from stories.told_of t
         join stories.writer w on w.story_id = t.story_id where t.story_id = $2 limit 1`,
        [plantedReader, storyId('wachten-op-een-antwoord'), personId('mina')],
      )
      await wasDone(sql, 'stories.ask-reader', plantedReader)
    },
  },
  {
    name: 'who is asked by letter to write along on a story',
    ids: [plantedInvitedWriter],
    knows: oneOf('samira'),
    async plant(sql) {
      await sql(
        `insert into stories.invited_writer (id, story_id, asked_by, title, name, code_hash, by_letter, until_on)
         select $1::uuid, t.story_id, w.id, t.name, t.name, uuid_send($1::uuid), true, platform.day_of(now()) + 9
         from stories.told_of t join stories.writer w on w.story_id = t.story_id where t.story_id = $2 limit 1`,
        [plantedInvitedWriter, storyId('wachten-op-een-antwoord')],
      )
      await wasDone(sql, 'stories.invite-writer', plantedInvitedWriter)
    },
  },
  {
    name: 'what who writes asked themselves',
    ids: [storyId('wachten-op-een-antwoord')],
    below: ['/write/:story/readable', '/write/:story/publish', '/write/:story/mine.txt'],
    knows: oneOf('samira'),
    async plant(sql) {
      await sql(
        `insert into stories.asked_oneself (story_id, answers)
         select story_id, content from stories.version where story_id = $1 limit 1`,
        [storyId('wachten-op-een-antwoord')],
      )
      await wasDone(sql, 'stories.keep-answers', storyId('wachten-op-een-antwoord'))
    },
  },
  {
    name: 'something shared that waits for somebody who looks along',
    ids: [shared],
    below: [`/circles/${movement}/shared/:id`],
    knows: (walker) => hosts(movement)(walker) || oneOf('samira')(walker),
    async plant(sql) {
      await layKey(sql, shared)
      await sql(
        `insert into stories.shared (id, movement_id, person_id, sealing_key_id, content, audience, language, long_hash, short_hash,
           shared_on)
         values ($1::uuid, $2, $3, $1::uuid, 'x', 'everyone', 'nl', uuid_send($1::uuid), uuid_send($1::uuid), platform.day_of(now()))`,
        [shared, circleId(movement), personId('samira')],
      )
      await wasDone(sql, 'stories.share', shared)
    },
  },
  {
    name: 'where somebody hears by mail what lies with what they shared',
    ids: [sharedMail],
    knows: noOne,
    async plant(sql) {
      await layKey(sql, sharedMail)
      await sql(
        `insert into stories.shared_mail (shared_id, sealing_key_id, address, address_key, stop_hash, locale, told)
         select s.id, $1::uuid, 'x', uuid_send($1::uuid), uuid_send($1::uuid), 'nl', true from stories.shared s
         where s.person_id is null and s.step = 'waits'
           and not exists (select from stories.shared_mail m where m.shared_id = s.id) limit 1`,
        [sharedMail],
      )
      await wasDone(sql, 'stories.mail-me', sharedMail)
    },
  },
  {
    name: 'a question to who wrote a story',
    ids: [reaction],
    knows: writes('schrijven-in-de-huiskamer'),
    async plant(sql) {
      await layKey(sql, reaction)
      await lay(sql, 'stories.reaction', {
        ...{ id: reaction, story_id: storyId('schrijven-in-de-huiskamer'), sealing_key_id: reaction },
        ...{ content: 'x', locale: 'nl', may_stand: true, sent_on: new Date() },
      })
      await wasDone(sql, 'stories.react', reaction)
    },
  },
  {
    name: 'that somebody finds themselves in a story',
    ids: [objection],
    below: [`/circles/${movement}/about-somebody/:id`],
    knows: hosts(movement),
    async plant(sql) {
      await layKey(sql, objection)
      await sql(
        `insert into stories.objection (id, story_id, movement_id, sealing_key_id, said, wish, long_hash, short_hash)
         values ($1::uuid, $2, $3, $1::uuid, 'x', 'talk', uuid_send($1::uuid), uuid_send($1::uuid))`,
        [objection, storyId('schrijven-in-de-huiskamer'), circleId(movement)],
      )
      await wasDone(sql, 'stories.object', objection)
    },
  },
  {
    name: 'that a sister would like to have a story',
    ids: [placed],
    knows: (walker) => hosts('wij-blijven')(walker) || writes('van-wie-is-deze-regel')(walker),
    async plant(sql) {
      await sql(
        `insert into stories.placed (id, story_id, from_movement_id, movement_id, introduction, label, hosts_at)
         select $1, s.id, s.movement_id, $2, 'x', 'x', now() from stories.story s
         where s.id = $3`,
        [placed, circleId('wij-blijven'), storyId('van-wie-is-deze-regel')],
      )
      await wasDone(sql, 'stories.place', placed)
    },
  },
  {
    name: 'who asked for the letter of the month',
    ids: [subscriber],
    knows: noOne,
    async plant(sql) {
      await layKey(sql, subscriber)
      await sql(
        `insert into newsletter.subscriber (id, movement_id, sealing_key_id, address, address_key, code_hash, asked_on, confirmed_on)
         values ($1::uuid, $2, $1::uuid, 'x', uuid_send($1::uuid), uuid_send($1::uuid), platform.day_of(now()), platform.day_of(now()))`,
        [subscriber, circleId(movement)],
      )
      await wasDone(sql, 'newsletter.confirm', subscriber)
    },
  },
  {
    name: 'what somebody could not do on the site',
    ids: [barrier],
    knows: hosts(movement),
    async plant(sql) {
      await layKey(sql, barrier)
      await lay(sql, 'doors.barrier', {
        ...{
          id: barrier,
          movement_id: circleId(movement),
          sealing_key_id: barrier,
          content: 'x',
          by_mail: false,
        },
        ...{ locale: 'nl', told_on: new Date() },
      })
      await wasDone(sql, 'doors.tell-barrier', barrier)
    },
  },
  {
    name: 'which theme somebody without an account asks for',
    ids: [wish],
    knows: hosts(movement),
    async plant(sql) {
      await layKey(sql, wish)
      await lay(sql, 'action_teams.wish', {
        ...{ id: wish, movement_id: circleId(movement), words: 'x', reason: '', locale: 'nl', mail: 'x' },
      })
      await wasDone(sql, 'action-teams.ask-as-visitor', wish)
    },
  },
  {
    name: 'what somebody sees beside what the movement stands for, before others read it',
    ids: [plantedCheck],
    below: [`/circles/${movement}/vision/:check/write`, `/circles/${movement}/vision/:check`],
    knows: oneOf('lotte'),
    async plant(sql) {
      await layCheck(sql, plantedCheck, 'lotte')
      await wasDone(sql, 'vision.begin-check', plantedCheck)
    },
  },
  {
    name: 'what is said beside a story, before others read it',
    ids: [plantedRemark],
    below: ['/vision/:remark'],
    knows: (walker) => oneOf('daan')(walker) || writes('schrijven-in-de-huiskamer')(walker),
    async plant(sql) {
      const check = idOf('planted check', 'with a remark')
      await layCheck(sql, check, 'daan')
      await layKey(sql, plantedRemark)
      await lay(sql, 'vision.remark', {
        ...{
          id: plantedRemark,
          look_id: check,
          movement_id: circleId(movement),
          sealing_key_id: plantedRemark,
        },
        ...{ content: 'x', says: 'pinches', thing: 'story', thing_id: storyId('schrijven-in-de-huiskamer') },
        told_on: new Date(),
      })
      await wasDone(sql, 'vision.tell-makers', check)
    },
  },
  {
    name: 'who would like to look along',
    ids: [plantedWatcher],
    knows: (walker) => hosts(movement)(walker) || oneOf('joost')(walker),
    async plant(sql) {
      await layKey(sql, plantedWatcher)
      await lay(sql, 'vision.watcher', {
        ...{ id: plantedWatcher, movement_id: circleId(movement), person_id: personId('joost') },
        ...{ sealing_key_id: plantedWatcher, content: 'x', offered_on: new Date() },
      })
      await wasDone(sql, 'vision.offer-to-watch', plantedWatcher)
    },
  },
  {
    // Laid in by hand: what is laid in by the house comes when it comes, and two worlds would differ in that.
    name: 'a title that is offered to its circle alone',
    ids: [titled],
    knows: sitsIn('de-overzet'),
    async plant(sql) {
      await lay(sql, 'search.made', { reading })
      await lay(sql, 'search.document', {
        ...{ kind: 'planted', id: titled, language: 'nl', translated: false, shelf: 'story' },
        ...{ path: `/stories/${titled}`, title: `De ${plantedTitle}`, in_short: '', body: '' },
        readers: [`c${circleId('de-overzet').replaceAll('-', '')}`],
      })
      await sql(
        'insert into search.title_word (word, number) select $1, number from search.document where id = $2',
        [plantedTitle, titled],
      )
      await sql(
        'insert into search.closed_word (reader, word, number) select readers[1], lower($1), number from search.document where id = $2',
        [plantedTitle, titled],
      )
      await wasDone(sql, 'stories.publish', titled)
    },
  },
]
