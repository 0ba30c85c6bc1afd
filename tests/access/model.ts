import type { Contribution, Fire } from '../../seeds/fires/types.ts'
import { exampleNetwork } from '../../seeds/index.ts'

/** Who may read which sentence of the example network, told anew from the data: it knows nothing of the code. */
export interface Sentence {
  fire: Fire
  index: number
  contribution: Contribution
  /** As it is shown in Dutch. */
  words: string
}

export const sentences: readonly Sentence[] = exampleNetwork.fires.flatMap((fire) =>
  fire.contributions.map((contribution, index) => ({
    fire,
    index,
    contribution,
    words: contribution.body.nl,
  })),
)

/** Somebody who walks through the house. */
export type Walker =
  | { kind: 'nobody'; name: string }
  /** Signed in: the slug of a persona. */
  | { kind: 'person'; name: string; person: string }
  /** Without an account, with a code that opens one participant's seat. */
  | { kind: 'seat'; name: string; fire: string; participant: string; scope: 'invitation' | 'room' | 'card' }

/** Who looks after a sister first: whoever comes later is asked before them what a page is like, and the house has more to show. */
const personas = exampleNetwork.people
  .filter((person) => person.demoLine)
  .sort((a, b) => Number(b.slug === 'thirza') - Number(a.slug === 'thirza'))
  .map(({ slug }): Walker => ({ kind: 'person', name: slug, person: slug }))

const seat = (fire: string, participant: string, scope: 'invitation' | 'room' | 'card'): Walker => ({
  kind: 'seat',
  name: `${scope} of ${participant}`,
  fire,
  participant,
  scope,
})

export const walkers: readonly Walker[] = [
  { kind: 'nobody', name: 'nobody' },
  ...personas,
  seat('achter-glas', 'Sjaak Reinders', 'card'),
  seat('de-taxi-van-twintig-voor-drie', 'Els Claassen', 'card'),
  seat('achter-glas', 'Marleen Vos', 'room'),
  seat('achter-glas', 'Ruben Achterberg', 'invitation'),
  seat('vrijdag-vijf-uur', 'Wilma Oosterhof', 'invitation'),
  seat('wie-heeft-mijn-trui-aan', 'Karin Postma', 'room'),
]

/** Whether the walker is this participant, as somebody who may read their own words. */
export function isSpeaker(fire: Fire, name: string | undefined, walker: Walker): boolean {
  if (walker.kind === 'nobody') return false
  if (walker.kind === 'seat') {
    return walker.fire === fire.slug && walker.participant === name && walker.scope !== 'invitation'
  }
  return fire.participants.some((one) => one.name === name && one.person === walker.person)
}

/** Whether the walker sits at the fire: came and did not only listen, or carries it. An invitation is known to who printed it. */
export function sitsAt(fire: Fire, walker: Walker): boolean {
  if (walker.kind === 'nobody') return false
  return fire.participants.some(
    (one) =>
      one.role !== 'listener' &&
      !one.listens &&
      (one.answer === 'yes' || one.role !== 'guest') &&
      (walker.kind === 'person' ? one.person === walker.person : isSpeaker(fire, one.name, walker)),
  )
}

function sitsIn(circle: string, walker: Walker): boolean {
  if (walker.kind !== 'person') return false
  const found = exampleNetwork.people.find(({ slug }) => slug === walker.person)
  return found?.seats.some((one) => one.circle === circle) ?? false
}

export function mayRead({ fire, contribution }: Sentence, walker: Walker): boolean {
  // Said aloud, and not written down by anybody yet.
  if (contribution.writing?.stage === 'asked') return false
  if (isSpeaker(fire, contribution.speaker, walker)) return true
  if (contribution.state === 'waiting' && isSpeaker(fire, contribution.writtenBy, walker)) return true
  if (contribution.state !== 'confirmed' || contribution.withdrawn) return false
  switch (contribution.audience) {
    case 'everyone':
      return true
    case 'organisation':
      return sitsIn(fire.organisation, walker) || sitsAt(fire, walker)
    case 'here':
      return sitsAt(fire, walker)
    default:
      return false
  }
}

/** Whether a page shows it to them: of a fire that burns no page speaks outside, also of what is for everyone. */
export function isShown(sentence: Sentence, walker: Walker): boolean {
  const { fire } = sentence
  const inside = sitsIn(fire.organisation, walker) || sitsAt(fire, walker)
  return mayRead(sentence, walker) && (inside || fire.phase !== 'burning')
}

/** Whether links may lead to these words: their speaker let them go, and did not take them back. */
export const letGo = ({ contribution: { state, audience, withdrawn } }: Sentence): boolean =>
  state === 'confirmed' && Boolean(audience) && !withdrawn
