import { Section } from '../../../../design/index.ts'
import type { StoryWords } from '../../words.ts'
import { type OwnAnswers, ownQuestions } from '../questions.ts'

interface AnsweredProps {
  w: StoryWords
  at: string
  answers: OwnAnswers
}

/** What its writers answered themselves, beside the question who may read it; a way there where they did not. */
export function AnsweredOneself({ w, at, answers }: AnsweredProps) {
  const answered = ownQuestions.filter((question) => answers[question] !== '')
  const way = (
    <p>
      <a href={`${at}/readable`}>{w(answered.length > 0 ? 'publish.oneself.on' : 'publish.oneself.begin')}</a>
    </p>
  )
  if (answered.length === 0) return way
  return (
    <Section title={w('publish.oneself')} ruled>
      {answered.map((question) => (
        <>
          <h3 class="kv-heading kv-heading--3">{w(`readable.${question}`)}</h3>
          <p class="kv-lines" dir="auto">
            {answers[question]}
          </p>
        </>
      ))}
      {way}
    </Section>
  )
}
