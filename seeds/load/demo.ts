import { demoGroups, papers } from '../demo.ts'
import { fires } from '../fires/index.ts'
import { people } from '../people/index.ts'
import { personId, seatId } from './ids.ts'
import type { Loading } from './loading.ts'

/** Who stands on `/demo`, and the paper that lies there. */
export function loadDemo({ lay, codeFor }: Loading): void {
  const bySlug = new Map(people.map((person) => [person.slug, person]))
  lay(
    'example.persona',
    ...demoGroups
      .flatMap(({ company, people: slugs }) => slugs.map((slug) => ({ company, slug })))
      .map(({ company, slug }, position) => ({
        slug,
        person_id: personId(slug),
        position,
        company,
        name: bySlug.get(slug)?.name ?? '',
        line: bySlug.get(slug)?.demoLine ?? {},
      })),
  )
  lay(
    'example.paper',
    ...papers.map(({ fire: slug, name, line }, position) => {
      const fire = fires.find((one) => one.slug === slug)
      const participant = fire?.participants.find((one) => one.name === name)
      const kind = fire?.phase === 'preparing' ? ('invitation' as const) : ('card' as const)
      const id = seatId(slug, name)
      const word = kind === 'card' ? (participant?.cardWord ?? null) : null
      return { seat_id: id, position, name, kind, code: codeFor(id, kind).long, word, line }
    }),
  )
}
