import {
  Actions,
  Button,
  Circle,
  PageHead,
  Pictogram,
  Section,
  SummaryList,
} from '../../../../design/index.ts'
import type { Locale } from '../../../../platform/i18n/words.ts'
import type { FormState } from '../../../../platform/web/form.ts'
import { PostForm } from '../../../../platform/web/post-form.tsx'
import { chairWords } from '../../chairs/locales/index.ts'
import { whenOf } from '../../fire/pages/FireFacts.tsx'
import { Problems } from '../../fire/pages/forms.tsx'
import type { FireView } from '../../fire/view.ts'
import { called } from '../../formats/called.ts'
import { type PrepareWords, prepareWords } from '../locales/index.ts'
import { openParts, type Part, parts } from '../preparing.ts'
import { say } from './say.ts'

interface OverviewProps {
  locale: Locale
  form: FormState
  fire: FireView
  /** How many people were asked. */
  invited: number
}

/** What is ready and what is still open, and where to go on. */
export function OverviewPage({ locale, form, fire, invited }: OverviewProps) {
  const w = prepareWords(locale)
  const names = called(locale, fire.format)
  const open = openParts(fire)
  const at = `/dialogues/${fire.id}`
  const chairs = Math.min(9, invited + (fire.facilitator ? 2 : 1))
  return (
    <>
      <Problems locale={locale} form={form} say={say(locale)} />
      <PageHead
        title={<span dir="auto">{fire.title}</span>}
        lead={w(`overview.lead.${fire.status}`, names)}
        drawing={<Circle chairs={chairs} open={1} fire={fire.status === 'draft' ? 'unlit' : 'lit'} />}
      />
      <Section>
        <SummaryList
          rows={parts.map((part) => ({
            term: (
              <>
                {open.includes(part) ? null : <Pictogram name="yes" />}
                {w(`part.${part}`)}
                <span class={open.includes(part) ? 'kv-state' : 'kv-hidden'}>
                  {w(open.includes(part) ? 'overview.open' : 'overview.ready')}
                </span>
              </>
            ),
            detail: <Told locale={locale} w={w} fire={fire} part={part} />,
            action: (
              <a href={`${at}/prepare/${part}`}>
                {open.includes(part) ? w('overview.fill') : w('overview.change')}
                <span class="kv-hidden"> {w(`part.${part}`)}</span>
              </a>
            ),
          }))}
        />
      </Section>
      {fire.status === 'draft' ? (
        <PostForm hidden={form.hidden}>
          <p>{w('overview.done.text', { organisation: fire.organisation?.name ?? '' })}</p>
          <Actions>
            <Button>{w('overview.done')}</Button>
          </Actions>
        </PostForm>
      ) : null}
      <Section title={w('overview.next')} ruled>
        <ul class="kv-ways">
          <li>
            <a href={`${at}/people`}>{w('overview.people')}</a>
            <span class="kv-line">
              {invited === 0 ? w('overview.people.none') : w('overview.people.some', { count: invited })}
            </span>
          </li>
          <li>
            <a href={`${at}/kit`}>{w('overview.kit')}</a>
            <span class="kv-line">{w('overview.kit.text')}</span>
          </li>
          <li>
            <a href={at}>{w('overview.page', names)}</a>
            <span class="kv-line">{w('overview.page.text')}</span>
          </li>
        </ul>
      </Section>
    </>
  )
}

/** A part as it stands now, in one or two short sentences. */
function Told({ locale, w, fire, part }: { locale: Locale; w: PrepareWords; fire: FireView; part: Part }) {
  const { passOnTo: to, confidantName: name, confidantPhone: phone, questions, openingQuestion: first } = fire
  if (part === 'format') return <>{called(locale, fire.format).Name}</>
  if (part === 'facilitator') return <>{fire.facilitatorName || w('summary.facilitator.none')}</>
  if (part === 'chairs') return <>{chairWords(locale)('summary', { count: fire.mostSeats })}</>
  if (part === 'announcement') return <>{w(fire.announced ? 'summary.announced' : 'summary.not-announced')}</>
  if (part === 'agreements') {
    if (!to && !name && !phone) return <>{w('summary.agreements.none')}</>
    return (
      <span dir="auto">
        {to ? <span class="kv-line">{w('summary.pass-on', { to })}</span> : null}
        {name || phone ? <span class="kv-line">{w('summary.confidant', { name, phone })}</span> : null}
      </span>
    )
  }
  if (part === 'questions') {
    const count = questions.length
    return (
      <span dir="auto">
        {w(count > 0 ? 'summary.questions' : 'summary.questions.none', { first, count })}
      </span>
    )
  }
  return (
    <>
      <span class="kv-line">{whenOf(locale, fire)}</span>
      <span class="kv-line" dir="auto">
        {fire.place || w('summary.no-place')}
      </span>
      {fire.occasion ? null : <span class="kv-line">{w('summary.no-occasion')}</span>}
    </>
  )
}
