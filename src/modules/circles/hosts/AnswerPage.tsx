import { Actions, Button, PageHead, Section, Small } from '../../../design/index.ts'
import type { Locale } from '../../../platform/i18n/words.ts'
import type { FormState } from '../../../platform/web/form.ts'
import type { HostAsked } from './queries.ts'
import { said } from './said.ts'
import { hostWords } from './words.ts'

interface AnswerProps {
  locale: Locale
  form: FormState
  asked: readonly HostAsked[]
}

/** What somebody is asked about looking after a circle, and what they asked themselves. */
export function AnswerHostPage({ locale, form, asked }: AnswerProps) {
  const w = hostWords(locale)
  return (
    <>
      <PageHead title={w('answer.title')} {...(asked.some(waits) && { lead: w('answer.lead') })} />
      {asked.length === 0 ? <p>{w('answer.none')}</p> : null}
      {asked.map((one) => (
        <Section ruled>
          <p>{said(locale, one)}</p>
          {one.mine && one.kind === 'stand-in' ? <p>{w('stand-in.what')}</p> : null}
          {one.asksStep ? (
            <p>
              <a href="/mine/second-step">{w('asks-step')}</a>
            </p>
          ) : null}
          {answersTo(one).length > 0 ? (
            <form method="post" action="/mine/hosts">
              <input type="hidden" name="_csrf" value={form.hidden.csrf} />
              <input type="hidden" name="_key" value={form.hidden.key} />
              <input type="hidden" name="id" value={one.id} />
              <Actions>
                {answersTo(one).map((answer) => (
                  <Button variant="quiet" name="answer" value={answer}>
                    {w(answer === 'end' && one.outcome === 'yes' ? 'answer.back' : `answer.${answer}`)}
                  </Button>
                ))}
              </Actions>
            </form>
          ) : null}
        </Section>
      ))}
      <Small>{w('sees.nothing')}</Small>
    </>
  )
}

const waits = ({ mine, outcome }: HostAsked) => mine && outcome === null

/** Who said yes leaves it to who asked: nobody lays a place down in silence. */
const answersTo = (one: HostAsked): readonly ('yes' | 'no' | 'end')[] =>
  one.mine ? (waits(one) ? ['yes', 'no'] : []) : ['end']
