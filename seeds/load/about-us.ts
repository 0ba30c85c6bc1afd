import { documents, goldenAnswers } from '../about-us/index.ts'
import { movement } from '../movement.ts'
import { momentFrom } from './days.ts'
import { circleId, documentId, goldenAnswerId, personId } from './ids.ts'
import type { Loading } from './loading.ts'

/** What the movement of the example says of itself. */
export function loadAboutUs({ lay, now }: Loading): void {
  const movementId = circleId(movement.slug)
  for (const [i, { kind, versions, movement: of }] of documents.entries()) {
    const id = documentId(i)
    const begun = momentFrom(now, -versions[0].daysAgo, '10:00')
    lay('about_us.document', {
      id,
      movement_id: of ? circleId(of) : movementId,
      kind,
      // The same order as in the list, also of those of one day.
      begun_at: new Date(begun.getTime() + i * 60_000),
    })
    lay(
      'about_us.document_version',
      ...versions.map(({ daysAgo, title, body, changed, why }, n) => ({
        document_id: id,
        number: n + 1,
        title: title ?? {},
        body,
        changed: changed ?? {},
        why: why ?? {},
        published_at: momentFrom(now, -daysAgo, '10:00'),
      })),
    )
  }
  for (const [i, { question, person, name, words }] of goldenAnswers.entries()) {
    const id = goldenAnswerId(i)
    const begun = momentFrom(now, i - 300, '20:00')
    lay('about_us.golden_answer', {
      id,
      movement_id: movementId,
      question,
      person_id: personId(person),
      name: name ?? '',
      begun_at: begun,
    })
    lay(
      'about_us.golden_answer_version',
      ...words.map((said, n) => ({ answer_id: id, number: n + 1, words: said, said_at: begun })),
    )
  }
}
