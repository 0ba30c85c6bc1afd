import { PrintSheet } from '../../../../design/index.ts'
import type { Locale } from '../../../../platform/i18n/words.ts'
import { fireWords } from '../locales/index.ts'
import type { FireView } from '../view.ts'

/** In characters: a longer one gets smaller letters. */
const longQuestion = 100

/** One card for each question, to lie open on the table. */
export function QuestionCards({ locale, fire }: { locale: Locale; fire: FireView }) {
  const w = fireWords(locale)
  const cards = [
    ...(fire.openingQuestion ? [{ label: w('sheet.question.first'), question: fire.openingQuestion }] : []),
    ...fire.questions.map((question, i) => ({ label: w('sheet.question', { count: i + 1 }), question })),
  ]
  return (
    <div class="kv-question-cards">
      {cards.map(({ label, question }) => (
        <PrintSheet size="a6">
          <div class="kv-question">
            <p class="kv-question__label">{label}</p>
            <p
              class={`kv-question__words${question.length > longQuestion ? ' kv-question__words--long' : ''}`}
              dir="auto"
            >
              {question}
            </p>
            <p class="kv-question__skip">{w('sheet.question.skip')}</p>
          </div>
        </PrintSheet>
      ))}
    </div>
  )
}
