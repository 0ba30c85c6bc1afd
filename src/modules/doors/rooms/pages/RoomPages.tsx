import type { PropsWithChildren } from 'hono/jsx'
import { Circle, type CircleProps, EmptyState, PageHead, Section } from '../../../../design/index.ts'
import type { Locale } from '../../../../platform/i18n/words.ts'
import { AboutMe, Promises, type Told, ToldPair } from '../../../dialogues/index.ts'
import { roomsWords } from '../locales/index.ts'

interface RoomProps {
  locale: Locale
  room: 'together'
  drawing: CircleProps
}

/** The frame of a room behind one of the doors: what it is, what is there now, what will be there later. */
function Room({ locale, room, drawing, children }: PropsWithChildren<RoomProps>) {
  const w = roomsWords(locale)
  return (
    <>
      <PageHead title={w(`${room}.title`)} lead={w(`${room}.lead`)} drawing={<Circle {...drawing} />} />
      {children}
      <Section title={w('later')} ruled>
        <p>{w(`${room}.later`)}</p>
      </Section>
    </>
  )
}

const Nothing = ({ children }: PropsWithChildren) => (
  <EmptyState>
    <p>{children}</p>
  </EmptyState>
)

const Pairs = ({ locale, told }: { locale: Locale; told: readonly Told[] }) => (
  <>
    {told.map((one) => (
      <ToldPair locale={locale} told={one} />
    ))}
    <AboutMe locale={locale} />
  </>
)

interface TogetherPageProps {
  locale: Locale
  waiting: readonly Told[]
  cameBack: readonly Told[]
  /** `YYYY-MM-DD` */
  today: string
}

export function TogetherPage({ locale, waiting, cameBack, today }: TogetherPageProps) {
  const w = roomsWords(locale)
  const ahead = waiting.filter(({ dueOn }) => dueOn >= today)
  const quiet = waiting.filter(({ dueOn }) => dueOn < today)
  return (
    <Room locale={locale} room="together" drawing={{ chairs: 7, open: 2, fire: 'lit' }}>
      {waiting.length + cameBack.length === 0 ? <Nothing>{w('together.none')}</Nothing> : null}
      {ahead.length > 0 ? (
        <Section title={w('together.waiting')} ruled>
          <Promises locale={locale} told={ahead} today={today} house />
        </Section>
      ) : null}
      {quiet.length > 0 ? (
        <Section title={w('together.quiet')} ruled>
          <p>{w('together.quiet.body')}</p>
          <Promises locale={locale} told={quiet} today={today} house />
        </Section>
      ) : null}
      {cameBack.length > 0 ? (
        <Section title={w('together.came-back')} ruled wide>
          <Pairs locale={locale} told={cameBack} />
        </Section>
      ) : null}
      <Section title={w('together.themes')} ruled>
        <p>{w('together.themes.body')}</p>
        <p>
          <a href="/themes">{w('together.themes.link')}</a>
        </p>
      </Section>
    </Room>
  )
}
