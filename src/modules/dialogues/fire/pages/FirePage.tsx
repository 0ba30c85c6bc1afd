import { Actions, Circle, LinkButton, Notice, PageHead, Section } from '../../../../design/index.ts'
import type { Locale } from '../../../../platform/i18n/words.ts'
import { type Around, Provenance } from '../../../../platform/provenance/index.ts'
import type { FormState } from '../../../../platform/web/form.ts'
import { calendarWords } from '../../calendar/locales/index.ts'
import { closingWords } from '../../closing/locales/index.ts'
import { Closing } from '../../closing/pages/Closing.tsx'
import { LetterOwed } from '../../closing-letter/pages/LetterOwed.tsx'
import { Chain } from '../../follow/pages/Chain.tsx'
import { LastTime } from '../../follow/pages/LastTime.tsx'
import { ToNext } from '../../follow/pages/ToNext.tsx'
import { type Called, called } from '../../formats/called.ts'
import { formatNamed, formatOf } from '../../formats.ts'
import type { ToldLists } from '../../look-back/told.ts'
import { Together } from '../../together/pages/Together.tsx'
import { type FireWords, fireWords } from '../locales/index.ts'
import type { FireView, OwnInvitation } from '../view.ts'
import { Agreements } from './Agreements.tsx'
import { AnswerForm } from './AnswerForm.tsx'
import { Expectations } from './Expectations.tsx'
import { Call, FireFacts } from './FireFacts.tsx'
import { Problems } from './forms.tsx'
import { KeeperLinks } from './KeeperLinks.tsx'
import { Listening } from './Listening.tsx'
import { TableOpen } from './TableOpen.tsx'

export interface FirePageProps {
  locale: Locale
  fire: FireView
  form: FormState
  own?: OwnInvitation | undefined
  /** Prepares or facilitates it. */
  keeps: boolean
  /** Where this page stands: the fire's own address, or that of an invitation. */
  at: string
  /** Closed, and can still be opened again. */
  again: boolean
  /** What became of the evening before; null for a first evening. */
  lastTime: ToldLists | null
  around: Around | undefined
  now: Date
  /** With an account, not with a code. */
  signedIn: boolean
}

/** A fire: who invites, where, when, what to expect, what is agreed, and how to say yes, no or maybe. */
export function FirePage({ locale, fire, form, own, keeps, at, again, signedIn, ...rest }: FirePageProps) {
  const w = fireWords(locale)
  const names = called(locale, fire.format)
  const say = (key: string) =>
    fireWords.has(key) ? w(key) : closingWords.has(key) ? closingWords(locale)(key) : key
  return (
    <>
      <Problems locale={locale} form={form} say={say} />
      <PageHead
        title={<span dir="auto">{fire.title}</span>}
        lead={invitedBy(w, fire, names)}
        drawing={
          <Circle
            chairs={6}
            open={fire.status === 'inviting' ? 1 : 0}
            fire={fire.status === 'closed' ? 'embers' : 'lit'}
          />
        }
      >
        <p>{w('what', { ...names, about: w(`about.${formatNamed(fire.format)}`) })}</p>
      </PageHead>
      {fire.status === 'draft' ? (
        <Notice title={w('draft')}>
          <p>{w('draft.more')}</p>
        </Notice>
      ) : null}
      {keeps && owesLetter(fire) ? (
        <LetterOwed locale={locale} dialogueId={fire.id} sentAt={fire.letterSentAt} />
      ) : null}
      <LastTime locale={locale} told={rest.lastTime} now={rest.now} />
      <Chain locale={locale} fire={fire} />
      {keeps ? <KeeperLinks w={w} fire={fire} names={names} /> : null}
      {fire.occasion ? (
        <Section>
          <p class="kv-occasion" dir="auto">
            {fire.occasion}
          </p>
        </Section>
      ) : null}
      <Section>
        <FireFacts locale={locale} fire={fire} />
        {fire.status === 'inviting' ? (
          <p>
            <a href={`${at}/calendar.ics`}>{calendarWords(locale)('add')}</a>
            <span class="kv-line kv-small">{calendarWords(locale)('add.what')}</span>
          </p>
        ) : null}
      </Section>
      <Provenance locale={locale} around={rest.around} />
      {own?.role === 'listener' || own?.listens ? <Listening locale={locale} /> : null}
      {own && own.role !== 'initiator' && fire.status === 'inviting' ? (
        <>
          <AnswerForm locale={locale} form={form} fire={fire} own={own} />
          <Together locale={locale} fire={fire} own={own} at={at} />
        </>
      ) : null}
      {own && own.role !== 'listener' && !own.listens && fire.status === 'harvesting' ? (
        <TableOpen w={w} fire={fire} signedIn={signedIn} hidden={form.hidden} />
      ) : null}
      {fire.status === 'closed' ? <Over w={w} fire={fire} names={names} /> : null}
      {keeps ? <Closing locale={locale} fire={fire} hidden={form.hidden} again={again} /> : null}
      {keeps ? <ToNext locale={locale} fire={fire} /> : null}
      <Expectations locale={locale} fire={fire} />
      <Agreements locale={locale} fire={fire} />
      {own || keeps || fire.status === 'closed' ? null : <Join w={w} fire={fire} names={names} />}
    </>
  )
}

const owesLetter = ({ status, format, letterSentAt }: FireView) =>
  letterSentAt || (status === 'closed' && formatOf(format).follows.includes('closing-letter'))

function invitedBy(w: FireWords, { initiator, organisation }: FireView, names: Called): string | undefined {
  if (initiator && organisation)
    return w('by.both', { name: initiator.name, organisation: organisation.name })
  if (initiator) return w('by', { name: initiator.name })
  return organisation ? w('by.house', { ...names, organisation: organisation.name }) : undefined
}

interface Told {
  w: FireWords
  fire: FireView
  names: Called
}

const Over = ({ w, fire, names }: Told) => (
  <Section>
    <p>{w('over', names)}</p>
    <Actions>
      <LinkButton href={`/dialogues/${fire.id}/look-back`}>{w('look-back')}</LinkButton>
    </Actions>
  </Section>
)

/** For who reads it and was not asked: a person to call. */
function Join({ w, fire, names }: Told) {
  return (
    <Section title={w('join')} id="join" ruled>
      {fire.announced ? <p>{w('public', names)}</p> : null}
      {fire.contactPhone ? (
        <p>
          <Call w={w} fire={fire} />
        </p>
      ) : fire.organisation ? (
        <p>{w('join.house', { organisation: fire.organisation.name })}</p>
      ) : null}
    </Section>
  )
}
