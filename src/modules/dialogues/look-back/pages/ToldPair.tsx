import { CameBack } from '../../../../design/index.ts'
import type { Locale } from '../../../../platform/i18n/words.ts'
import { MediaOf, type Slip } from '../../../contributions/index.ts'
import { howTold } from '../how-told.ts'
import { lookBackWords } from '../locales/index.ts'
import type { Told } from '../told.ts'

/** "Somebody said this … and this happened": one slip and the answer, with the way to the whole of it. */
export function ToldPair({ locale, told }: { locale: Locale; told: Told }) {
  const w = lookBackWords(locale)
  const slip = shortest(told.words)
  const where = told.house ? w('pair.at', { house: told.house }) : w('pair.said')
  return (
    <CameBack
      words={slip?.body ?? ''}
      media={slip ? <MediaOf w={w} {...slip} words={slip.body} /> : null}
      said={slip?.name ? `${slip.name}. ${where}` : where}
      lead={w('happened')}
      outcome={<span dir="auto">{outcomeOf(locale, told)}</span>}
      link={
        told.lookBack ? (
          <a href={`/dialogues/${told.dialogueId}/look-back`}>{w('pair.more', { name: told.name })}</a>
        ) : undefined
      }
    />
  )
}

/** The answer in full: it is never cut short. */
export function outcomeOf(
  locale: Locale,
  { answer, answerKind, ...told }: Pick<Told, 'answer' | 'answerKind'> & Partial<Told>,
): string {
  const w = lookBackWords(locale)
  if (!answer) return howTold(locale, told)
  return needsBecause(answerKind, answer) ? `${w('nothing-because')} ${answer}` : answer
}

/** Whether "nothing, because" still has to be said: many begin with it themselves. */
export const needsBecause = (kind: Told['answerKind'], answer: string | null): boolean =>
  kind === 'nothing-because' && !/^\P{L}*(niets|nothing)\b/iu.test(answer ?? '')

function shortest(slips: readonly Slip[]): Slip | undefined {
  // Without a written version there is nothing to be short.
  const length = ({ body }: Slip) => body.length || Number.POSITIVE_INFINITY
  return slips.toSorted((a, b) => length(a) - length(b) || 0)[0]
}
