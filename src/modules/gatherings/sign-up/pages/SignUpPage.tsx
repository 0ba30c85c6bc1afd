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
import { standingIn } from '../../place/in-words.ts'
import { RoomInWords } from '../../place/pages/Answer.tsx'
import type { Rooms } from '../../place/rooms.ts'
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
  /** Where somebody who says yes now gets a place at once. */
  rooms: Rooms
  /** People can still say that they come. */
  open: boolean
  /** What opens it without an account. */
  code: string | null
  /** Where it is sent; default: to where it stands. */
  action?: string
  /** Links below. */
  children?: Child
}

/** Signing up for one time of a gathering, and what one answered before. */
export function SignUpPage(props: SignUpPageProps) {
  const { locale, form, gathering, occurrence, own, signedIn, rooms, action, open, code, children } = props
  const w = signUpWords(locale)
  const say = (key: string) => (signUpWords.has(key) ? w(key) : key)
  const of = { locale, form, current: currentOf(gathering, own), say }
  return (
    <>
      <Problems {...of} />
      <PageHead title={w(own ? 'title.own' : 'title')} lead={<span dir="auto">{gathering.title}</span>} />
      {isOff(gathering, occurrence) ? (
        <Notice kind="care">{gatheringWords(locale)('cancelled')}</Notice>
      ) : own ? (
        <Notice kind="back">{standingIn(locale, gathering, own)}</Notice>
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
          {own?.placed ? null : <RoomInWords locale={locale} where={gathering} rooms={rooms} />}
          <PostForm hidden={form.hidden} {...(action && { action })} {...(own && { version: own.version })}>
            <input type="hidden" name="occurrence" value={occurrence.id} />
            <SignUpFields of={of} own={own} guest={!signedIn} gathering={gathering} rooms={rooms} />
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
