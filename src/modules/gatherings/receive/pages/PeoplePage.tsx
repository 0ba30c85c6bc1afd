import { EmptyState, LinkList, PageHead, Section } from '../../../../design/index.ts'
import type { Locale } from '../../../../platform/i18n/words.ts'
import type { FormState } from '../../../../platform/web/form.ts'
import { askCircleWords } from '../../ask-circle/locales/index.ts'
import type { GatheringView, OccurrenceView } from '../../gathering/view.ts'
import { paperWords } from '../../paper/locales/index.ts'
import { optionsOf } from '../../place/options.ts'
import type { SignUpView } from '../../sign-up/view.ts'
import { whenInWords } from '../../time/in-words.ts'
import { groupsOf } from '../groups.ts'
import { receiveWords } from '../locales/index.ts'
import { Lists } from './Lists.tsx'
import { TotalsInWords } from './Somebody.tsx'

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
  const on = `?on=${occurrence.id}`
  const at = `/gatherings/${gathering.id}`
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
            <TotalsInWords locale={locale} people={people} short={optionsOf(gathering).length > 0} />
            <p>
              <a href={`${at}/people/print${on}`}>{w('print.link')}</a>
            </p>
          </Section>
          <Lists {...props} groups={groupsOf(gathering, people)} />
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
      <Section ruled>
        <LinkList
          items={[
            ...(gathering.hosted && !gathering.standsIn
              ? [{ href: `${at}/ask-circle`, label: askCircleWords(locale)('link') }]
              : []),
            { href: `${at}/people/ask${on}`, label: w('ask') },
            { href: `${at}/people/write-down${on}`, label: w('write-down') },
            { href: `${at}/letters`, label: paperWords(locale)('link') },
          ]}
        />
      </Section>
      <OtherTimes {...props} />
    </>
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
