import { Choice, LinkList, PageHead, Section, Select } from '../../../../design/index.ts'
import { EditField, type Editing, problemIn, theirs, valueIn } from '../../../../platform/web/editing.tsx'
import type { OccurrenceView } from '../../gathering/view.ts'
import { gatheringWords } from '../../locales/index.ts'
import { whenInWords } from '../../time/in-words.ts'
import { repeatOf, repeats } from '../../time/repeat.ts'
import { clockIn, homeZone } from '../../time/zoned.ts'
import { prepareWords } from '../locales/index.ts'
import { PartPage, type PartProps } from './PartPage.tsx'

/** When it takes place. What was announced and comes back is changed one time at a time. */
export function WhenPage(props: PartProps) {
  const { gathering, occurrences, locale } = props
  const w = prepareWords(locale)
  const settled = gathering.status !== 'draft'
  if (settled && gathering.rule) return <SettledTimes {...props} />
  const fields = WhenFields
  return (
    <PartPage
      {...props}
      part="when"
      lead={w('when.lead')}
      current={currentOf(props)}
      fields={(of) => fields({ of, mayRepeat: !settled })}
      after={occurrences.length > 1 ? <Times {...props} /> : null}
    />
  )
}

function currentOf({ gathering: { zone, rule }, occurrences }: PartProps): Record<string, string> {
  const [first, last] = [occurrences[0], occurrences.at(-1)]
  const repeat = repeatOf(rule)
  if (!first || !last) return { zone, repeat }
  const [from, to] = [clockIn(zone, first.startsAt), clockIn(zone, first.endsAt)]
  return {
    date: from.date,
    time: from.time,
    until: to.time,
    untilDate: to.date === from.date ? '' : to.date,
    zone,
    repeat,
    repeatUntil: rule ? clockIn(zone, last.dueAt).date : '',
  }
}

function WhenFields({ of, mayRepeat }: { of: Editing; mayRepeat: boolean }) {
  const { locale, form, current } = of
  const w = prepareWords(locale)
  const repeat = valueIn(of, 'repeat')
  const isRepeat = (value: string) => repeats.find((one) => one === value)
  const said = (value: string) => {
    const known = isRepeat(value)
    return known ? w(`repeat.${known}`) : ''
  }
  return (
    <>
      <EditField of={of} name="date" type="date" label={w('date')} required />
      <EditField of={of} name="time" type="time" label={w('time')} required />
      <EditField of={of} name="until" type="time" label={w('until')} hint={w('until.hint')} />
      <EditField of={of} name="untilDate" type="date" label={w('until-date')} hint={w('until-date.hint')} />
      {mayRepeat ? (
        <>
          <Choice
            name="repeat"
            legend={w('repeat')}
            hint={theirs(locale, form, undefined, said(current.repeat ?? ''), said(repeat))}
            value={repeat || 'no'}
            error={problemIn(of, 'repeat')}
            options={repeats.map((one) => ({
              value: one,
              label: w(`repeat.${one}`),
              ...(one === 'month-day' && { hint: w('repeat.month-day.hint') }),
            }))}
          />
          <EditField
            of={of}
            name="repeatUntil"
            type="date"
            label={w('repeat.until')}
            hint={w('repeat.until.hint')}
          />
        </>
      ) : null}
      <Select
        name="zone"
        label={w('zone')}
        value={valueIn(of, 'zone') || homeZone}
        error={problemIn(of, 'zone')}
        options={Intl.supportedValuesOf('timeZone').map((zone) => ({
          value: zone,
          label: zone.replaceAll('_', ' '),
        }))}
      />
    </>
  )
}

/** What was announced comes back as it does: there is a list, and no form. */
function SettledTimes(props: PartProps) {
  const { locale, gathering } = props
  const w = prepareWords(locale)
  return (
    <>
      <PageHead title={w('part.when')}>
        <p class="kv-small" dir="auto">
          {gathering.title}
        </p>
      </PageHead>
      <Times {...props} />
      <p>
        <a href={`/gatherings/${gathering.id}/prepare`}>{w('to-overview')}</a>
      </p>
    </>
  )
}

/** The times that it comes back, each to be moved or called off. */
function Times({ locale, gathering, occurrences }: PartProps) {
  const w = prepareWords(locale)
  const { id, zone } = gathering
  const about = ({ status, note }: OccurrenceView) =>
    status === 'planned' ? note || undefined : gatheringWords(locale)('cancelled')
  return (
    <Section title={w('times.change')} ruled>
      <p>{w('times.lead', { count: occurrences.length })}</p>
      <LinkList
        items={occurrences.map((one) => ({
          href: `/gatherings/${id}/times/${one.id}`,
          label: whenInWords(locale, { ...one, zone }),
          about: about(one),
        }))}
      />
    </Section>
  )
}
