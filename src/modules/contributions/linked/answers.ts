import { jsonBuildObject } from 'kysely/helpers/postgres'
import type { Db } from '../../../platform/database/connect.ts'
import type { Locale } from '../../../platform/i18n/words.ts'
import { type Face, linked } from '../../../platform/provenance/linked.ts'
import { inSentence } from '../owed/in-sentence.ts'
import { wordsStillSaid } from '../owed/queries.ts'
import type { AnswerKind, OwedKind } from '../schema.ts'
import { linkedWords } from './locales/index.ts'

interface About {
  kind: OwedKind
  askedOf: string
  answer: string | null
  answerKind: AnswerKind | null
}

/** An answer that is owed or was given: as long as some of the words that it answers may be read. */
export const linkedAnswer = linked<About>({
  kind: 'owed-answer',
  rows: (db: Db) =>
    db
      .selectFrom('contributions.owed_answer as o')
      .select('o.id')
      .select((eb) =>
        jsonBuildObject({
          kind: eb.ref('o.kind'),
          askedOf: eb.ref('o.asked_of'),
          answer: eb.ref('o.answer'),
          answerKind: eb.ref('o.answer_kind'),
        }).as('about'),
      )
      .where((eb) => eb.exists(wordsStillSaid(db, eb.ref('o.id'))))
      .where((eb) => eb.fn<boolean>('contributions.may_be_told', ['o.circle_id'])),
  face: (locale, about) => faceOf(locale, about),
})

function faceOf(locale: Locale, { kind, askedOf, answer, answerKind }: About): Face {
  const w = linkedWords(locale)
  const title = w(`asked.${kind}`, { askedOf: inSentence(askedOf) })
  if (!answerKind) return { label: w('owed'), title, sign: 'answer', ahead: true }
  const begun = /^\P{L}*(niets|nothing)\b/iu.test(answer ?? '')
  const because = answerKind === 'nothing-because' && !begun
  const text = answer ? (because ? `${w('nothing')} ${answer}` : answer) : w('told')
  return { label: w('answered'), title, sign: 'answer', back: true, text }
}
