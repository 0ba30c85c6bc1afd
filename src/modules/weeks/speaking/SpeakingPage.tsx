import { Actions, Button, EmptyState, PageHead, Section, Slip, Small } from '../../../design/index.ts'
import { capital } from '../../../platform/i18n/capital.ts'
import { dayInWords } from '../../../platform/i18n/days.ts'
import type { Locale } from '../../../platform/i18n/words.ts'
import type { FormState } from '../../../platform/web/form.ts'
import { PostForm } from '../../../platform/web/post-form.tsx'
import { wholeDay } from '../visit/dates.ts'
import { visitWords } from '../visit/locales/index.ts'
import type { Speaking } from './queries.ts'

interface SpeakingPageProps {
  locale: Locale
  form: FormState
  speaking: readonly Speaking[]
}

/** What would stand on the programme of oneself, and a yes or a no to that. */
export function SpeakingPage({ locale, form, speaking }: SpeakingPageProps) {
  const w = visitWords(locale)
  return (
    <>
      <PageHead title={w('speaking.title')} lead={w('speaking.lead')} />
      {speaking.length === 0 ? <EmptyState>{w('speaking.none')}</EmptyState> : null}
      {speaking.map(({ id, week, title, on, from, until, name, words, yesOn }) => (
        <Section title={<span dir="auto">{title}</span>} ruled>
          <p>{w('speaking.when', { week, day: capital(wholeDay(locale, on)), from, until })}</p>
          <Slip>
            <p dir="auto">
              <strong>{name}</strong>
            </p>
            {words ? <p dir="auto">{words}</p> : null}
          </Slip>
          <Small>
            {yesOn ? w('speaking.said', { day: dayInWords(locale, yesOn) }) : w('speaking.not-said')}
          </Small>
          <PostForm hidden={form.hidden}>
            <input type="hidden" name="speaker" value={id} />
            <Actions>
              {yesOn ? null : (
                <Button name="says" value="yes">
                  {w('speaking.yes')}
                </Button>
              )}
              <Button name="says" value="no" variant={yesOn ? 'danger' : 'quiet'}>
                {w(yesOn ? 'speaking.take-back' : 'speaking.no')}
              </Button>
            </Actions>
          </PostForm>
        </Section>
      ))}
    </>
  )
}
