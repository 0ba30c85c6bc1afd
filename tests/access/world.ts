import { randomBytes } from 'node:crypto'
import { supporters, wantedRoles } from '../../seeds/about-us/support.ts'
import type { Fire } from '../../seeds/fires/types.ts'
import { gatherings } from '../../seeds/gatherings/index.ts'
import { signUps } from '../../seeds/gatherings/sign-ups.ts'
import { exampleNetwork } from '../../seeds/index.ts'
import { alongs } from '../../seeds/introductions/meetings.ts'
import { takenList, waitingList } from '../../seeds/lists.ts'
import { askId } from '../../seeds/load/asks.ts'
import { receivedIds } from '../../seeds/load/elsewhere.ts'
import {
  alongId,
  circleId,
  contributionId,
  dialogueId,
  gatheringId,
  goldenAnswerId,
  idOf,
  introductionId,
  meetingId,
  noteId,
  objectionId,
  occurrenceId,
  owedAnswerId,
  personId,
  seatId,
  supporterId,
  themeId,
  wantedId,
} from '../../seeds/load/ids.ts'
import { importId, spreadsheetId } from '../../seeds/load/lists.ts'
import { openingId, visitId } from '../../seeds/load/visits.ts'
import { visited, visitOpenings } from '../../seeds/visits.ts'
import { asks } from '../../seeds/weeks/asks.ts'
import { hashOf } from '../../src/platform/codes/codes.ts'
import type { TestApplication } from '../support/application.ts'
import type { Browserless } from '../support/browserless.ts'
import { startExample } from '../support/example.ts'
import type { Sentence, Walker } from './model.ts'
import { sharedValues } from './shared-values.ts'
import { documentIds, spoken, unlike, writings } from './who.ts'
import { barrierIds } from './who-barriers.ts'
import { newsletterIds } from './who-newsletter.ts'
import { objectedStoryIds, reactionIds, sharedIds, storyObjectionIds } from './who-shared-moments.ts'
import {
  askedWriterIds,
  invitedWriterIds,
  readerIds,
  shelfNames,
  shownTracks,
  storyIds,
  storyPictureIds,
  storySlugs,
  toldIds,
  writerIds,
} from './who-stories.ts'
import { checkIds, pieceIds, remarkIds, watcherIds } from './who-vision.ts'
import { draftParts, keptIds, questionCodes, weekAddresses, weekDays } from './who-week.ts'
import { keywordSlugs, rubricIds, rubricSlugs, wishIds } from './who-wishes.ts'

export interface World {
  test: TestApplication
  walk(walker: Walker): Promise<Browserless>
}

/** The application with the example network in it. */
export async function openWorld(): Promise<World> {
  const test = await startExample()
  for (const sentence of spoken) await speakAloud(test, sentence)
  return { test, walk: (walker) => walkAs(test, walker) }
}

/** The same words once more as a spoken minute, whose bytes are the words: whoever hears too much, reads too much. */
async function speakAloud({ sql, app }: TestApplication, { fire, index, words }: Sentence): Promise<void> {
  const id = contributionId(fire.slug, index)
  const [version] = await sql<{ number: number; key: string }>(
    `select v.number, v.sealing_key_id as key from contributions.contribution_version v
     join contributions.contribution c on c.id = v.contribution_id and c.current_version = v.number where c.id = $1`,
    [id],
  )
  if (!version) throw new Error(`${fire.slug} has no sentence ${index}`)
  const body = await app.house.database.write(undefined, ({ db }) =>
    app.house.sealing.seal(db, version.key, Buffer.from(words)),
  )
  await sql(
    `insert into contributions.contribution_media (contribution_id, number, kind, content_type, body, seconds)
     values ($1, $2, 'sound', 'audio/mpeg', $3, 9)`,
    [id, version.number, body],
  )
}

/** A visitor with the walker's own session. */
export async function walkAs(test: TestApplication, walker: Walker): Promise<Browserless> {
  if (walker.kind === 'nobody') return test.visitor()
  if (walker.kind === 'person') return test.as(personId(walker.person))
  // On /search a seat is nobody, and who asks there often is counted by where they come from.
  const browser = test.visitor(walker.name)
  const token = await sitDown(test, walker)
  await help(test, walker, token)
  browser.setCookie('kampvuur_seat', token)
  return browser
}

/** Opens a seat as its code does. Returns the token for the device. */
async function sitDown(test: TestApplication, walker: Extract<Walker, { kind: 'seat' }>): Promise<string> {
  const token = randomBytes(32).toString('base64url')
  await test.sql(
    `insert into platform.session (token_hash, seat_id, scope, method, ends_at)
     values ($1, $2, $3, 'test', now() + interval '1 hour')`,
    [hashOf(token), seatId(walker.fire, walker.participant), walker.scope],
  )
  return token
}

/** Who came along to write for somebody does so on the device they just opened. */
async function help(
  { sql }: TestApplication,
  { fire, participant }: Extract<Walker, { kind: 'seat' }>,
  token: string,
): Promise<void> {
  const own = burning.find(({ slug }) => slug === fire)?.participants.find(({ name }) => name === participant)
  if (!own?.helps) return
  const me = seatId(fire, participant)
  await sql("update contributions.help set ended_at = now(), ended_by = 'helper' where helper_seat_id = $1", [
    me,
  ])
  await sql(
    `insert into contributions.help (id, helper_seat_id, helped_seat_id, session_id, ends_at)
     select gen_random_uuid(), $1, $2, id, now() + interval '1 hour' from platform.session where token_hash = $3`,
    [me, seatId(fire, own.helps), hashOf(token)],
  )
}

/** The addresses of a route, with everything that exists in the place of its parameters. */
export function addressesOf(pattern: string): string[] {
  const names = [...pattern.matchAll(/:([A-Za-z]+)/g)].map(([, name]) => name as string)
  // This page asks for a choice that was made on the one before.
  const whole = pattern.endsWith('/consent/:purpose/sure') ? `${pattern}?audience=everyone` : pattern
  return names.reduce(
    (addresses, name) =>
      addresses.flatMap((address) =>
        valuesOf(pattern, name, address).map((value) => address.replace(`:${name}`, value)),
      ),
    [whole],
  )
}

function valuesOf(pattern: string, name: string, address: string): string[] {
  const { fires, circles, themes } = exampleNetwork
  if (pattern.startsWith('/dialogues/:id') && name === 'id') {
    // Its own page and what became of it: of every fire. What lies below: of those that are unlike.
    const every = ['/dialogues/:id', '/dialogues/:id/look-back'].includes(pattern)
    return (every ? fires : unlike).map((fire) => dialogueId(fire.slug))
  }
  if (pattern.startsWith('/gatherings/:id')) {
    if (name === 'id') return gatherings.map(({ slug }) => gatheringId(slug))
    const of = gatherings.find(({ slug }) => address.includes(gatheringId(slug)))
    if (of && name === 'occurrence') return [occurrenceId(of.slug, 0)]
    if (of && name === 'who')
      return signUps
        .filter(({ gathering }) => gathering === of.slug)
        .map((one) => idOf('sign-up', of.slug, one.time ?? 0, one.name))
  }
  if (name === 'answer') {
    return fires.flatMap((fire) =>
      fire.clusters.flatMap((cluster, index) => (cluster.onward ? [owedAnswerId(fire.slug, index)] : [])),
    )
  }
  if (pattern.endsWith('/words/:id/media'))
    return spoken.map(({ fire, index }) => contributionId(fire.slug, index))
  if (name === 'id' && /\/(write|written)-out(\/|$)/.test(pattern))
    return writings.map(({ fire, index }) => contributionId(fire.slug, index))
  if (name === 'purpose') return ['publish']
  if (name === 'id' && pattern.includes('/words/:id/')) return ownWordsBelow(pattern)
  if (pattern.startsWith('/room/write-for/') && name === 'seat')
    return burning.flatMap(({ slug, participants }) => participants.map((one) => seatId(slug, one.name)))
  if (pattern.startsWith('/circles/:slug/seats/') && name === 'seat')
    return [idOf('seat', 'de-overzet', 'mina')]
  const around = unlike.find(({ slug }) => address.includes(dialogueId(slug)))
  if (around && name === 'cluster') return around.clusters.map((_, i) => idOf('cluster', around.slug, i))
  if (around && (name === 'seat' || name === 'who'))
    return around.participants.slice(0, 3).map((one) => seatId(around.slug, one.name))
  if (pattern.startsWith('/provenance/')) {
    if (name === 'kind')
      return ['closing-letter', 'owed-answer', 'cluster', 'dialogue', 'contribution', 'theme']
    if (address.includes('/theme/')) return themes.map(({ slug }) => themeId('theme', slug))
    return unlike.slice(0, 6).flatMap((fire) => linkedAt(fire, address))
  }
  if (pattern.endsWith('/objections/:id'))
    return fires.flatMap(({ slug, contributions }) =>
      contributions.flatMap(({ objection }, i) => (objection ? [objectionId(slug, i)] : [])),
    )
  if (name === 'visit') return visited.map(({ slug }) => visitId(slug))
  if (name === 'opening') return ['offer', ...visitOpenings.map((_, i) => openingId(i))]
  if (name === 'meeting') return exampleNetwork.meetings.map((_, i) => meetingId(i))
  if (name === 'note') return exampleNetwork.notes.map((_, i) => noteId(i))
  if (name === 'document') return documentIds
  if (name === 'number') return ['1', '3']
  if (name === 'what') return ['principle', 'dream']
  if (name === 'question') return ['why']
  if (name === 'along') return alongs.map((_, i) => alongId(i))
  if (name === 'supporter') return supporters.map((_, i) => supporterId(i))
  if (name === 'wanted') return wantedRoles.map((_, i) => wantedId(i))
  if (pattern.startsWith('/golden/')) return exampleNetwork.goldenAnswers.map((_, i) => goldenAnswerId(i))
  if (pattern.startsWith('/people/persons/'))
    return exampleNetwork.introductions.map(({ person }) => introductionId(person))
  if (name === 'id' && pattern.startsWith('/circles/:slug/spreadsheet/'))
    return [spreadsheetId(waitingList.circle)]
  if (name === 'id' && pattern.startsWith('/circles/:slug/imports/')) return [importId(takenList.circle)]
  if (name === 'wish') return wishIds
  if (name === 'rubric') return rubricIds
  if (name === 'shelf') return shelfNames
  if (pattern.startsWith('/keywords/')) return keywordSlugs
  if (pattern.startsWith('/rubrics/')) return rubricSlugs
  if (pattern.startsWith('/themes/')) return themes.map(({ slug }) => slug)
  if (name === 'ask') return asks.map(({ slug }) => askId(slug))
  if (pattern.startsWith('/week/:week') || name === 'week') return weekValues(pattern, name, address)
  if (pattern.startsWith('/newsletter/') && name === 'id') return newsletterIds
  if (name === 'id' && pattern.startsWith('/circles/:slug/barriers/')) return barrierIds
  if (name === 'received') return receivedIds
  if (name === 'check') return checkIds
  if (name === 'remark') return remarkIds
  if (name === 'watcher') return watcherIds
  if (name === 'thing') return ['story']
  if (name === 'piece') return pieceIds
  if (name === 'file') return ['480.webp']
  if (name === 'track') return shownTracks
  if (name === 'kind' && pattern.includes('/media/')) return ['photo', 'sound']
  if (name === 'id' && pattern.includes('/pictures/')) return storyPictureIds
  if (name === 'id' && pattern.startsWith('/circles/:slug/shared/')) return sharedIds
  if (name === 'id' && pattern.startsWith('/circles/:slug/about-somebody/')) return storyObjectionIds
  if (name === 'story' && pattern.startsWith('/circles/:slug/kept-away/')) return objectedStoryIds
  if (name === 'id' && pattern.startsWith('/write/:story/reactions/')) return reactionIds
  if (pattern.startsWith('/stories/') || pattern.startsWith('/library/')) return storySlugs
  if (name === 'sister') return ['wij-blijven', 'een-stoel-erbij']
  if (name === 'part') return ['pages-1.xml', 'stories-1.xml']
  if (name === 'told') return toldIds
  if (name === 'asked') return askedWriterIds
  if (name === 'reader') return readerIds
  if (name === 'invitation') return invitedWriterIds
  if (name === 'writer') return writerIds
  if (name === 'story') return storyIds
  if (name === 'slug') return circles.map(({ slug }) => slug)
  return sharedValues(pattern, name) ?? [circleId('nowhere')]
}

/** What a Week's addresses hold: each Week, its days, and what stands on its programme or in its draft. */
function weekValues(pattern: string, name: string, address: string): string[] {
  if (name === 'week') return weekAddresses.map((at) => at.replace('/week/', ''))
  const at = Math.max(
    0,
    weekAddresses.findIndex((one) => address.startsWith(`${one}/`)),
  )
  const parts = draftParts[at]
  if (name === 'code') return questionCodes
  if (name === 'id') return keptIds.of(address)
  if (name === 'speaker') return keptIds.speakers(address)
  if (name === 'day') return weekDays.map((one) => one.address.split('/').at(-1) ?? '')
  const folder = (['days', 'rooms', 'speakers'] as const).find((one) => pattern.includes(`/${one}/:part`))
  return parts?.[name === 'room' ? 'rooms' : (folder ?? 'sessions')] ?? []
}

const burning = exampleNetwork.fires.filter(({ phase }) => phase === 'burning')

/** Where those walkers sit who have words of their own there: with a card at one fire, with an account at the other. */
function ownWordsBelow(pattern: string): string[] {
  const closed = exampleNetwork.fires.filter(({ slug }) => slug === 'achter-glas')
  const at = pattern.startsWith('/card')
    ? closed
    : pattern.startsWith('/mine')
      ? burning
      : [...closed, ...burning]
  // Only what waits is read back.
  const waits = /\/(read-back|yes)$/.test(pattern)
  return at.flatMap(({ slug, contributions }) =>
    contributions.flatMap(({ state }, i) => (waits && state !== 'waiting' ? [] : [contributionId(slug, i)])),
  )
}

/** What there is at a fire of the kind that the address names. */
function linkedAt({ slug, clusters, contributions }: Fire, address: string): string[] {
  if (address.includes('/contribution/')) return contributions.map((_, i) => contributionId(slug, i))
  if (address.includes('/cluster/')) return clusters.map((_, i) => idOf('cluster', slug, i))
  if (address.includes('/owed-answer/')) return clusters.map((_, i) => owedAnswerId(slug, i))
  return [dialogueId(slug)]
}
