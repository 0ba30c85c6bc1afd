import { Actions, Button, Notice, PageHead, Section } from '../../../../design/index.ts'
import type { Locale } from '../../../../platform/i18n/words.ts'
import { Problems } from '../../../../platform/web/editing.tsx'
import { type FormState, fieldOf } from '../../../../platform/web/form.ts'
import { PostForm } from '../../../../platform/web/post-form.tsx'
import { Facts } from '../../gathering/pages/Facts.tsx'
import type { GatheringView, OccurrenceView } from '../../gathering/view.ts'
import { gatheringWords } from '../../locales/index.ts'
import { answerAt } from '../../place/answers.ts'
import { standingIn } from '../../place/in-words.ts'
import { chosenIn } from '../../place/options.ts'
import { Answer } from '../../place/pages/Answer.tsx'
import type { Rooms } from '../../place/rooms.ts'
import { signUpWords } from '../../sign-up/locales/index.ts'
import type { SignUpView } from '../../sign-up/view.ts'
import { whenInWords } from '../../time/in-words.ts'
import { askCircleWords } from '../locales/index.ts'

/** One time with what was answered to it. */
export interface AskedTime {
  occurrence: OccurrenceView
  own: SignUpView | undefined
  /** Where one says what one needs; null before one answered. */
  more: string | null
  rooms: Rooms | undefined
}

interface AskedProps {
  locale: Locale
  form: FormState
  gathering: GatheringView
  times: readonly AskedTime[]
}

/** What a circle is asked to, for one of who sits there: yes, maybe or no for each time. */
export function AskedPage({ locale, form, gathering, times }: AskedProps) {
  const w = askCircleWords(locale)
  const once = gathering.rule === '' ? times[0]?.occurrence : undefined
  const off = gathering.status === 'cancelled'
  return (
    <>
      <Problems locale={locale} form={form} say={sayer(locale)} />
      <PageHead title={<span dir="auto">{gathering.title}</span>} lead={w('asked.lead')} />
      {off ? <Notice kind="care">{gatheringWords(locale)('cancelled')}</Notice> : null}
      <Section>
        {gathering.about ? (
          <p class="kv-occasion" dir="auto">
            {gathering.about}
          </p>
        ) : null}
        <Facts locale={locale} gathering={gathering} occurrence={once} />
      </Section>
      {off ? null : times.length === 0 ? (
        <p>{w('none')}</p>
      ) : (
        <Section title={w('asked.title')} ruled>
          {gathering.rule ? <p>{w('asked.times')}</p> : null}
          <PostForm hidden={form.hidden}>
            {times.map((time) => (
              <Time locale={locale} form={form} gathering={gathering} time={time} />
            ))}
            <Actions>
              <Button>{w('save')}</Button>
            </Actions>
          </PostForm>
        </Section>
      )}
    </>
  )
}

/** What is wrong, also with an answer by itself. */
const sayer = (locale: Locale) => (key: string) => {
  if (askCircleWords.has(key)) return askCircleWords(locale)(key)
  return signUpWords.has(key) ? signUpWords(locale)(key) : key
}

interface TimeProps {
  locale: Locale
  form: FormState
  gathering: GatheringView
  time: AskedTime
}

function Time({ locale, form, gathering, time: { occurrence, own, more, rooms } }: TimeProps) {
  const w = askCircleWords(locale)
  const { id, status, note } = occurrence
  const when = whenInWords(locale, { ...occurrence, zone: gathering.zone })
  if (status === 'cancelled')
    return (
      <p>
        <s>{when}</s> {w('off')}
      </p>
    )
  const chosen = (own && chosenIn(gathering, own.place)?.key) ?? ''
  const problem = form.errors[`answer.${id}`]
  const standing = own && own.answer !== null ? standingIn(locale, gathering, own) : undefined
  return (
    <>
      <Answer
        locale={locale}
        where={gathering}
        rooms={rooms}
        placed={own?.placed ? own.place : undefined}
        name={`answer.${id}`}
        legend={note ? `${when}. ${note}` : when}
        value={fieldOf(form.values, `answer.${id}`) || answerAt(own?.answer ?? null, chosen)}
        hint={standing}
        error={problem && sayer(locale)(problem)}
      />
      {more && own?.answer !== 'no' ? (
        <p class="kv-small">
          <a href={more}>{w('needs')}</a>
        </p>
      ) : null}
    </>
  )
}
