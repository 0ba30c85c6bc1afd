import { supporters, wantedRoles } from '../about-us/support.ts'
import { dayFrom, momentFrom } from './days.ts'
import { circleId, introductionId, personId, replyId, supporterId, wantedId } from './ids.ts'
import type { Loading } from './loading.ts'

/** Who supports the circles of the example, whom they look for, and who would like to. */
export function loadSupport(loading: Loading): void {
  const { lay, now } = loading
  lay(
    'about_us.supporter',
    ...supporters.map(({ circle, person, since, until, yes, shows, name, role, ...one }, i) => ({
      id: supporterId(i),
      circle_id: circleId(circle),
      person_id: person ? personId(person) : null,
      role,
      name,
      words: one.words ?? '',
      asks: one.asks ?? '',
      since_year: since ?? null,
      until_year: until ?? null,
      introduction_id: shows && person ? introductionId(person) : null,
      thanks: one.thanks ?? false,
      yes_on: yes ? dayFrom(now, -yes.daysAgo) : null,
      yes_how: yes?.how ?? ('' as const),
    })),
  )
  for (const [i, { circle, role, about, replies = [] }] of wantedRoles.entries()) {
    lay('about_us.wanted_role', { id: wantedId(i), circle_id: circleId(circle), role, about })
    for (const { person, daysAgo, ...said } of replies) {
      const key = loading.makeKey()
      lay('about_us.role_reply', {
        id: replyId(i, person),
        wanted_id: wantedId(i),
        person_id: personId(person),
        sealing_key_id: key.id,
        body: key.seal(JSON.stringify(said)),
        at: momentFrom(now, -daysAgo, '20:00'),
      })
    }
  }
}
