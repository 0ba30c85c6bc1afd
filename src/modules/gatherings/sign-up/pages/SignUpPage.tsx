import type { Child } from 'hono/jsx'
import { Actions, Button, Notice, PageHead, Section } from '../../../../design/index.ts'
import { printedCode } from '../../../../platform/codes/codes.ts'
import type { Locale } from '../../../../platform/i18n/words.ts'
import { Problems } from '../../../../platform/web/editing.tsx'
import type { FormState } from '../../../../platform/web/form.ts'
import { PostForm } from '../../../../platform/web/post-form.tsx'
import { Facts } from '../../gathering/pages/Facts.tsx'
import type { GatheringView, OccurrenceView } from '../../gathering/view.ts'
import { gatheringWords } from '../../locales/index.ts'
import { signUpWords } from '../locales/index.ts'
import type { SignUpView } from '../view.ts'
import { currentOf, SignUpFields } from './Fields.tsx'

export interface SignUpPageProps {
  locale: Locale
  form: FormState
  gathering: GatheringView
  occurrence: OccurrenceView
  own: SignUpView | undefined
  /** With an account. */
  signedIn: boolean
  /** Whether somebody who says yes now gets a place at once. */
  room: boolean
  /** People can still say that they come. */
  open: boolean
  /** What opens it without an account. */
  code: string | null
  /** Links below. */
  children?: Child
}

/** Signing up for one time of a gathering, and what one answered before. */
export function SignUpPage(props: SignUpPageProps) {
  const { locale, form, gathering, occurrence, own, signedIn, room, open, code, children } = props
  const w = signUpWords(locale)
  const say = (key: string) => (signUpWords.has(key) ? w(key) : key)
  const of = { locale, form, current: currentOf(own), say }
  return (
    <>
      <Problems {...of} />
      <PageHead title={w(own ? 'title.own' : 'title')} lead={<span dir="auto">{gathering.title}</span>} />
      {isOff(gathering, occurrence) ? (
        <Notice kind="care">{gatheringWords(locale)('cancelled')}</Notice>
      ) : own ? (
        <Notice kind="back">{w(standingOf(own))}</Notice>
      ) : null}
      <Section>
        <Facts locale={locale} gathering={gathering} occurrence={occurrence} />
      </Section>
      {code ? (
        <Section title={w('code.keep')}>
          <p>{w('code.is', { code: printedCode(code) })}</p>
          <p>{w('code.why')}</p>
        </Section>
      ) : null}
      {open ? (
        <Section ruled>
          {own?.placed ? null : <p>{w(room ? 'come.room' : 'come.full')}</p>}
          <PostForm hidden={form.hidden} {...(own && { version: own.version })}>
            <input type="hidden" name="occurrence" value={occurrence.id} />
            <SignUpFields of={of} own={own} guest={!signedIn} mayBring={gathering.mayBring} />
            <Actions>
              <Button>{w(own ? 'save' : 'send')}</Button>
            </Actions>
          </PostForm>
        </Section>
      ) : (
        <p>{w('come.closed')}</p>
      )}
      {children}
      <p>
        <a href={`/gatherings/${gathering.id}`}>{w('gathering')}</a>
      </p>
    </>
  )
}

const isOff = (gathering: GatheringView, occurrence: OccurrenceView) =>
  gathering.status === 'cancelled' || occurrence.status === 'cancelled'

/** The key of the sentence that says how it stands. */
export function standingOf({ answer, waits }: SignUpView) {
  if (answer === null) return 'now.asked'
  if (answer === 'yes') return waits ? 'now.waits' : 'now.placed'
  return answer === 'maybe' ? 'now.maybe' : 'now.no'
}
