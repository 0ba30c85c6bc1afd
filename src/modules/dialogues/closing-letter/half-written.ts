import { longDate } from '../../../platform/i18n/dates.ts'
import { dayInWords } from '../../../platform/i18n/days.ts'
import type { Locale } from '../../../platform/i18n/words.ts'
import { inSentence } from '../harvest/goes-to.ts'
import { letterWords } from './locales/index.ts'
import type { ClosingLetterView, LetterPart } from './queries.ts'

/** The letter as it stands: what was kept, and where nothing was, what can be said already. */
export interface WrittenLetter {
  opening: string
  ending: string
  parts: { id: string; name: string; told: string }[]
}

export function halfWritten(locale: Locale, view: ClosingLetterView): WrittenLetter {
  const w = letterWords(locale)
  const { letter, startsAt, organisation, contactName: name, contactPhone: phone } = view
  const from = organisation || w('draft.house')
  return {
    opening: letter?.opening ?? w('draft.opening', { date: longDate(locale, startsAt), organisation: from }),
    ending: letter?.ending ?? (phone ? w('draft.ending.call', { name, phone }) : w('draft.ending')),
    parts: view.parts.map((part) => ({
      id: part.owed.id,
      name: part.name,
      told: part.told ?? soFar(locale, part),
    })),
  }
}

/** What was promised and what came of it, to write on from. */
function soFar(locale: Locale, { owed }: LetterPart): string {
  const w = letterWords(locale)
  const { answerKind: kind, answer, askedOf, dueOn } = owed
  const asked = w(`draft.asked.${owed.kind}`, { askedOf: inSentence(askedOf) })
  const came =
    kind === 'told-in-person'
      ? [w('draft.told'), answer].filter(Boolean).join(' ')
      : kind === 'nothing-because'
        ? w('draft.nothing', { answer: answer ?? '' })
        : (answer ?? w('draft.not-yet', { date: dayInWords(locale, dueOn) }))
  return `${asked} ${came}`
}
