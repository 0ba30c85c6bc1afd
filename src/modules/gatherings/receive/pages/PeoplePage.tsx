import { Actions, Button, EmptyState, LinkList, PageHead, Section } from '../../../../design/index.ts'
import type { Locale } from '../../../../platform/i18n/words.ts'
import type { FormState } from '../../../../platform/web/form.ts'
import { PostForm } from '../../../../platform/web/post-form.tsx'
import { askCircleWords } from '../../ask-circle/locales/index.ts'
import type { GatheringView, OccurrenceView } from '../../gathering/view.ts'
import type { SignUpView } from '../../sign-up/view.ts'
import { whenInWords } from '../../time/in-words.ts'
import { receiveWords } from '../locales/index.ts'
import { grouped, Somebody, TotalsInWords } from './Somebody.tsx'

export interface PeopleProps {
  locale: Locale
  form: FormState
  gathering: GatheringView
  occurrence: OccurrenceView
  others: readonly OccurrenceView[]
  people: readonly SignUpView[]
  /** Asked with their whole circle, and not answered yet. */
  asked: readonly { id: string; name: string }[]
  /** It has begun: who is there can be ticked. */
  begun: boolean
}

/** Who comes, who waits, and what is needed: for who receives people. */
export function PeoplePage(props: PeopleProps) {
  const { locale, gathering, occurrence, people, asked } = props
  const w = receiveWords(locale)
  return (
    <>
      <PageHead title={w('title')} lead={w('lead')}>
        <p class="kv-small" dir="auto">
          {gathering.title}. {whenInWords(locale, { ...occurrence, zone: gathering.zone })}
        </p>
      </PageHead>
      {people.length + asked.length === 0 ? (
        <EmptyState>
          <p>{w('none')}</p>
        </EmptyState>
      ) : (
        <>
          <Section>
            <TotalsInWords locale={locale} people={people} />
            <p>
              <a href={`/gatherings/${gathering.id}/people/print?on=${occurrence.id}`}>{w('print.link')}</a>
            </p>
          </Section>
          <Ticking {...props} />
          {grouped(people)
            .filter(({ key, some }) => key !== 'coming' && some.length > 0)
            .map(({ key, some }) => (
              <Section title={w(key)} ruled>
                <ul class="kv-people">
                  {some.map((one) => (
                    <li>
                      <Somebody locale={locale} one={one} />
                      <LetterLink {...props} one={one} />
                      {one.answer === 'no' ? null : <TakeOff {...props} one={one} />}
                    </li>
                  ))}
                </ul>
              </Section>
            ))}
          {asked.length > 0 ? (
            <Section title={w('asked.circle')} ruled>
              <ul class="kv-people">
                {asked.map(({ name }) => (
                  <li dir="auto">{name}</li>
                ))}
              </ul>
            </Section>
          ) : null}
        </>
      )}
      {gathering.hosted && !gathering.standsIn ? (
        <p>
          <a href={`/gatherings/${gathering.id}/ask-circle`}>{askCircleWords(locale)('link')}</a>
        </p>
      ) : null}
      <p>
        <a href={`/gatherings/${gathering.id}/people/ask?on=${occurrence.id}`}>{w('ask')}</a>
      </p>
      <OtherTimes {...props} />
    </>
  )
}

/** Who comes; once it has begun with a place to tick who is there. */
function Ticking(props: PeopleProps) {
  const { locale, form, gathering, occurrence, people, begun } = props
  const w = receiveWords(locale)
  const coming = people.filter(({ placed }) => placed)
  if (coming.length === 0) return null
  return (
    <Section title={w('coming')} ruled>
      <PostForm hidden={form.hidden} action={`/gatherings/${gathering.id}/people`}>
        <input type="hidden" name="occurrence" value={occurrence.id} />
        <ul class="kv-people">
          {coming.map((one) => (
            <li>
              <Somebody locale={locale} one={one} />
              {begun ? (
                <label class="kv-people__came">
                  <input type="checkbox" name="came" value={one.id} checked={one.came === true} /> {w('came')}
                  <span class="kv-hidden"> ({one.name})</span>
                </label>
              ) : null}
              <LetterLink {...props} one={one} />
            </li>
          ))}
        </ul>
        {begun ? (
          <>
            <p class="kv-small">{w('came.why')}</p>
            <Actions>
              <Button variant="quiet">{w('came.save')}</Button>
            </Actions>
          </>
        ) : null}
      </PostForm>
      <details class="kv-fold">
        <summary>{w('take-off.who')}</summary>
        {coming.map((one) => (
          <TakeOff {...props} one={one} />
        ))}
      </details>
    </Section>
  )
}

/** For who has no mail address, or likes paper. */
function LetterLink({ locale, gathering, occurrence, one }: PeopleProps & { one: SignUpView }) {
  if (one.answer === 'no') return null
  return (
    <a
      class="kv-people__letter"
      href={`/gatherings/${gathering.id}/people/${one.id}/letter?on=${occurrence.id}`}
    >
      {receiveWords(locale)('letter.of', { name: one.name })}
    </a>
  )
}

/** For who called to say that they do not come. */
function TakeOff({ locale, form, gathering, occurrence, one }: PeopleProps & { one: SignUpView }) {
  return (
    <PostForm hidden={form.hidden} action={`/gatherings/${gathering.id}/people/take-off`}>
      <input type="hidden" name="occurrence" value={occurrence.id} />
      <input type="hidden" name="signUp" value={one.id} />
      <button type="submit" class="kv-people__off">
        {receiveWords(locale)('take-off', { name: one.name })}
      </button>
    </PostForm>
  )
}

function OtherTimes({ locale, gathering: { id, zone }, others }: PeopleProps) {
  if (others.length === 0) return null
  return (
    <Section title={receiveWords(locale)('other-times')} ruled>
      <LinkList
        items={others.map(({ id: on, startsAt, endsAt }) => ({
          href: `/gatherings/${id}/people?on=${on}`,
          label: whenInWords(locale, { startsAt, endsAt, zone }),
        }))}
      />
    </Section>
  )
}
