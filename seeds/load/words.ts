import { randomInt } from 'node:crypto'
import { hashOf } from '../../src/platform/codes/codes.ts'
import type { Contribution, Fire } from '../fires/types.ts'
import type { Text } from '../types.ts'
import { dayFrom, minutesAfter, startOf } from './days.ts'
import { circleId, contributionId, idOf, objectionId, seatId } from './ids.ts'
import type { Loading } from './loading.ts'

/** What was said at a fire, sealed, with every yes and every withdrawal in the ledger. */
export function loadWords(loading: Loading, fire: Fire): void {
  for (const [index, words] of fire.contributions.entries()) say(loading, fire, index, words)
}

function say(loading: Loading, fire: Fire, index: number, words: Contribution): void {
  const { lay, now } = loading
  const id = contributionId(fire.slug, index)
  const speaker = seatId(fire.slug, words.speaker)
  const writer = words.writtenBy ? seatId(fire.slug, words.writtenBy) : null
  const said = minutesAfter(startOf(now, fire.when), fire.minutes - 40)
  // As the application counts: from anywhere, so that nobody sees whether words were changed.
  const first = randomInt(1, 1_000_000)
  const bodies = versionsOf(words)
  lay('contributions.contribution', {
    id,
    circle_id: circleId(fire.slug),
    organisation_id: circleId(fire.organisation),
    state: words.state,
    current_version: first + bodies.length - 1,
    created_at: said,
  })
  lay('contributions.speaker', {
    contribution_id: id,
    speaker_seat_id: speaker,
    writer_seat_id: writer,
    way: wayOf(fire, words),
    on_behalf_of: null,
  })
  // A key of its own, as the application gives every sentence: a seat's would tell whose words these are.
  const key = loading.makeKey()
  for (const [i, body] of bodies.entries()) {
    lay('contributions.contribution_version', {
      contribution_id: id,
      number: first + i,
      body: key.seal(body),
      sealing_key_id: key.id,
      // The second version is what the speaker made of it at the read-back, or had written out.
      written_by_seat_id:
        i === 0 ? (writer ?? speaker) : words.writing ? seatId(fire.slug, words.writing.by) : speaker,
      created_at: said,
    })
  }
  if (words.objection)
    objectedTo(loading, fire, index, { ...words.objection, version: first + bodies.length - 1 })
  const told = words.told && loading.told.get(words.told)
  if (told) {
    const { kind, contentType: content_type, body, ...size } = told
    lay('contributions.contribution_media', {
      ...{ contribution_id: id, number: first, kind, content_type, ...size },
      body: key.seal(body),
    })
  }
  if (words.writing && words.writing.stage !== 'taken')
    lay('contributions.written_out', {
      contribution_id: id,
      writer_seat_id: seatId(fire.slug, words.writing.by),
      body: words.writing.stage === 'written' ? key.seal(words.body.nl) : null,
    })
  const underTheme = fire.clusters.some(
    ({ contributions, onward }) =>
      contributions.includes(index) && (onward?.theme || onward?.kind === 'theme'),
  )
  consent(loading, id, words, { speaker, writer, said, underTheme })
}

/** What stood there, oldest first: nothing yet where somebody else is to write it out. */
function versionsOf({ body, changedFrom, writing }: Contribution): string[] {
  if (writing) return writing.stage === 'taken' ? ['', body.nl] : ['']
  return changedFrom ? [changedFrom.nl, body.nl] : [body.nl]
}

/** Somebody found themselves in it; who spoke has not answered yet. */
function objectedTo(
  { lay, makeKey, now }: Loading,
  fire: Fire,
  index: number,
  { said, days, version }: { said: Text; days: number; version: number },
): void {
  const key = makeKey()
  lay('contributions.objection', {
    id: objectionId(fire.slug, index),
    contribution_id: contributionId(fire.slug, index),
    circle_id: circleId(fire.slug),
    organisation_id: circleId(fire.organisation),
    code_hash: hashOf(objectionId(fire.slug, index)),
    sealing_key_id: key.id,
    said: key.seal(said.nl),
    asked_on: dayFrom(startOf(now, fire.when), days),
    asked_version: version,
  })
}

interface Circumstances {
  speaker: string
  writer: string | null
  said: Date
  /** They lie where it went on under a theme: for that its speaker was asked apart. */
  underTheme: boolean
}

const day = 24 * 60

function consent({ lay }: Loading, id: string, words: Contribution, about: Circumstances): void {
  if (!words.audience) return
  const entry = { contribution_id: id, decided_by_seat_id: about.speaker }
  const yes = {
    ...entry,
    audience: words.audience,
    with_name: words.withName ?? false,
    present_seat_id: about.writer,
    at: minutesAfter(about.said, 20),
  }
  const own = { ...entry, present_seat_id: null }
  const takenBack = { ...own, audience: null, with_name: false, at: minutesAfter(about.said, 9 * day) }
  const asked = { ...own, audience: words.audience, with_name: false, at: minutesAfter(about.said, 2 * day) }
  const later = (words.later ?? []).map(
    ({ purpose, audience, circles = [], withName = false, days, second }, i) => ({
      ...own,
      ...{ purpose, audience, with_name: withName },
      circle_ids: circles.map(circleId),
      at: minutesAfter(about.said, days * day),
      ...(second && {
        audience: second.holds,
        second: second.answer,
        said_audience: audience,
        asked: idOf('asked', id, i),
      }),
    }),
  )
  lay(
    'contributions.consent_entry',
    yes,
    ...(about.underTheme && !words.withdrawn ? [{ ...asked, purpose: 'theme-work' as const }] : []),
    ...later,
    ...(words.withdrawn ? [takenBack] : []),
  )
}

/** A helper types; who facilitates enters afterwards what was written on paper. */
function wayOf(fire: Fire, { writtenBy }: Contribution) {
  if (!writtenBy) return 'own-device' as const
  const writer = fire.participants.find(({ name }) => name === writtenBy)
  return writer?.role === 'helper' ? ('typed-by-other' as const) : ('paper' as const)
}
