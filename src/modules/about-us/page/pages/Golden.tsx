import { Section, Slip } from '../../../../design/index.ts'
import type { GoldenAnswerView } from '../../golden/queries.ts'
import type { MovementPlace } from '../../place.ts'
import { goldenQuestions } from '../../schema.ts'
import type { AboutUsWords } from '../../words.ts'

interface GoldenProps {
  w: AboutUsWords
  movement: MovementPlace
  answers: readonly GoldenAnswerView[]
}

/** How many answers stand open under one question; the others are folded, none is left out. */
const open = 4

/** Three questions, and every answer that somebody gave: none before another. */
export const Golden = ({ w, movement, answers }: GoldenProps) => (
  <Section title={w('golden.title')} id="golden" ruled>
    <p>{w('golden.lead')}</p>
    {goldenQuestions.map((question) => {
      const given = answers.filter((one) => one.question === question)
      return (
        <section class="kv-golden" aria-labelledby={`golden-${question}`}>
          <h3 class="kv-heading kv-heading--3" id={`golden-${question}`}>
            {w(`golden.${question}`)}
          </h3>
          {given.length === 0 ? <p>{w('golden.none')}</p> : null}
          {given.slice(0, open).map((answer) => (
            <Answer w={w} answer={answer} />
          ))}
          {given.length > open ? (
            <details>
              <summary>{w('golden.more')}</summary>
              {given.slice(open).map((answer) => (
                <Answer w={w} answer={answer} />
              ))}
            </details>
          ) : null}
          {movement.takesPart ? (
            <p>
              <a href={`/circles/${movement.slug}/about/say/${question}`}>{w(`golden.add.${question}`)}</a>
            </p>
          ) : null}
        </section>
      )
    })}
  </Section>
)

const Answer = ({ w, answer }: { w: AboutUsWords; answer: GoldenAnswerView }) => (
  <>
    <Slip
      id={`a-${answer.id}`}
      said={answer.name || undefined}
      actions={
        answer.own ? (
          <p>
            <a href={`/golden/${answer.id}`}>{w('golden.change')}</a>
          </p>
        ) : undefined
      }
    >
      {answer.words}
    </Slip>
    {answer.earlier.length > 0 ? (
      <details class="kv-golden__earlier">
        <summary>{w('golden.earlier')}</summary>
        {answer.earlier.map((words) => (
          <p dir="auto">{words}</p>
        ))}
      </details>
    ) : null}
  </>
)
